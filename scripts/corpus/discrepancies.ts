import { collectedMeetings } from "./collection.ts";
import { found } from "./found.ts";
import { citationOf } from "./reports.ts";
import { differences } from "./sideTables.ts";

/** Where accounts of a meeting differ: the collection's text, and each version with those reports that have it. */
export const discrepancies = collectedMeetings.flatMap((meeting) =>
  meeting.discrepancies.map((what, index) => {
    const known = found(differences, (one) => one.meeting === meeting.id && one.what === what, what);
    const addressOf = (publisher: string) =>
      found(meeting.sources, (source) => source.publisher === publisher, `${publisher} at ${meeting.id}`).url;
    return {
      id: `${meeting.id}-${index + 1}`,
      meetings: [meeting.id],
      about: known.about,
      what,
      versions: known.versions.map(({ says, accountOf, sources, sourceNote }) => ({
        says,
        ...(accountOf === undefined ? {} : { accountOf }),
        sources: sources.map((publisher) => citationOf(addressOf(publisher))),
        ...(sourceNote === undefined ? {} : { sourceNote }),
      })),
    };
  }),
);
