import { citedBy } from "./cited.ts";
import { type CollectedMeeting, collectedMeetings } from "./collection.ts";
import { occasionOf } from "./occasions.ts";
import { FOCUS, partiesOf } from "./parties.ts";
import { placeOf } from "./placeOf.ts";
import { citationOf } from "./reports.ts";
import { differences } from "./sideTables.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The meetings as a dossier has them, in the collection's order and under its ids. */
export const meetings = collectedMeetings.map((meeting) => ({
  id: meeting.id,
  date: meeting.date,
  dateCertainty: "stated" as const,
  ...(isDisputed(meeting, "date")
    ? { dateNote: "Accounts of the day differ; the one shown is the choice of those who collected them." }
    : {}),
  place: placeOf(meeting).id,
  ...(isDisputed(meeting, "place")
    ? { placeNote: "Accounts of the place differ; the one shown is the choice of those who collected them." }
    : {}),
  occasion: occasionOf(meeting),
  ...settingOf(meeting),
  parties: partiesOf(meeting),
  summary: meeting.summary_in_own_words,
  context: meeting.context,
  topics: meeting.topics,
  topicsAsReported: meeting.topics_as_reported,
  confidence: meeting.confidence,
  ...(meeting.readouts === undefined ? {} : { readouts: meeting.readouts.map(readoutOf) }),
  sources: citedBy([meeting]),
}));

function isDisputed({ id }: CollectedMeeting, matter: "date" | "place"): boolean {
  return differences.some(({ meeting, about }) => meeting === id && about === matter);
}

/** A visit says who travelled. */
function settingOf({ setting, country_iso3 }: CollectedMeeting) {
  if (setting === "sidelines") return { setting };
  return { setting: "visit" as const, visitBy: setting === "visit-by-india" ? FOCUS : country_iso3 };
}

/** A readout of which only the month is known has no day; its report says so. */
function readoutOf({ side, gist, url, date }: NonNullable<CollectedMeeting["readouts"]>[number]) {
  return { of: side, date: DAY.test(date) ? date : null, gist, sources: [citationOf(url)] };
}
