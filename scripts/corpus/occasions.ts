import { grouped } from "../../src/records/grouped.ts";
import { citedBy } from "./cited.ts";
import { type CollectedMeeting, collectedMeetings } from "./collection.ts";
import { occasionDate } from "./occasionDate.ts";
import { placeOf } from "./placeOf.ts";
import { slugOf } from "./slugOf.ts";

const byOccasion = grouped(collectedMeetings, (meeting) => [keyOf(meeting)]);

/** One event for each occasion; two visits with one name are told apart by what the collection says of them besides. */
export const occasions = [...byOccasion.values()].map(eventOf);

/** The id of a meeting's occasion. */
export function occasionOf(meeting: CollectedMeeting): string {
  const [first = meeting] = byOccasion.get(keyOf(meeting)) ?? [];
  return idOf(first);
}

function keyOf({ occasion, context }: CollectedMeeting): string {
  return `${occasion} | ${context}`;
}

function idOf({ occasion, date }: CollectedMeeting): string {
  const year = date.slice(0, 4);
  const slug = slugOf(occasion);
  return slug.includes(year) ? slug : `${slug}-${year}`;
}

function eventOf(meetings: readonly [CollectedMeeting, ...CollectedMeeting[]]) {
  const [first] = meetings;
  const date = occasionDate(first.context);
  const place = placeOf(first);
  const isNamed = first.occasion.includes(place.name) || first.context.includes(place.name);
  return {
    id: idOf(first),
    title: first.occasion,
    date,
    ...(date === null
      ? { dateCertainty: "open" as const, dateNote: "No date of its own is given for the occasion." }
      : { dateCertainty: "stated" as const, dateNote: `Given with the meetings: ${first.context}.` }),
    role: "occasion" as const,
    ...(isNamed ? { place: place.id } : {}),
    sources: citedBy(meetings),
  };
}
