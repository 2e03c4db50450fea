/** Texts of the page around the views. */
export const PAGE_WORDS = {
  siteName: "Sidelines",
  thePage: "this page",
  theMap: "the map",
  theTimeline: "the timeline",
  thePanel: "this panel",
  skip: "Skip to the meetings",
  loading: "Loading the dossier…",
  loadingMap: "Loading the map…",
  loadingSource: "Loading the source panel…",
  loadingTimeline: "Loading the timeline…",
  dossierFailed: "The meetings could not be loaded",
  mapFailed: "The map could not be drawn.",
  timelineFailed: "The timeline could not be drawn.",
  mapFailedRest: "The timeline, the list and every link work without it.",
  share: "Share this view",
  asReported: "As reported in this article",
} as const;
