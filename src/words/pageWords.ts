/** Texts of the page around the views. */
export const PAGE_WORDS = {
  siteName: "Sidelines",
  thePage: "this page",
  theMap: "the map",
  theTimeline: "the timeline",
  thePanel: "this panel",
  allDossiers: "All dossiers",
  skip: "Skip to the meetings",
  loading: "Loading the dossier…",
  loadingMap: "Loading the map…",
  loadingSource: "Loading the source panel…",
  loadingTopics: "Loading the topics…",
  loadingTimeline: "Loading the timeline…",
  dossierFailed: "The meetings could not be loaded",
  writtenStays:
    "What stands below can be read without them, and its links lead on. Filters, search and the live map need them.",
  mapFailed: "The map could not be drawn.",
  sourceFailed: "The source panel could not be loaded.",
  topicsFailed: "The topics could not be loaded.",
  timelineFailed: "The timeline could not be drawn.",
  mapFailedRest: "The timeline, the list and every link work without it.",
} as const;
