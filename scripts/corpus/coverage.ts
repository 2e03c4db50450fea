const NOTES = "The notes that came with the collection";

/** How complete the collection is, as those who made it say. */
export const coverage = {
  note: "No complete list. It was collected from press and ministry pages, and checked a second time against others than those first cited. Of 117 addresses, 19 were not seen again then; which ones is not recorded. None of the pages’ text is at hand here. Which page tells which outcome of a meeting is not recorded: each is cited for all that is told of it.",
  missing: [
    { what: "Meetings at DefExpo, October 2022", knownFrom: NOTES },
    { what: "Further meetings at Vientiane, November 2024", knownFrom: NOTES },
    { what: "Further meetings at Aero India, Bengaluru, February 2025", knownFrom: NOTES },
  ],
};

/** What the words high and medium say of a meeting here. */
export const confidenceNote =
  "High: an official text or at least two reports tell of the meeting. Medium: one report does.";
