/** For tests: what a meeting has that nothing special is told of. Fresh lists would do as well; nobody changes these. */
export const PLAIN_MEETING = { contact: "in-person" as const, topics: [], topicsAsReported: [], readouts: [] };

/** For tests: what a dossier has without organisations and differing accounts. */
export const PLAIN_DOSSIER = { organisations: [], discrepancies: [] };
