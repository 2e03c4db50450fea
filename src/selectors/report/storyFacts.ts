import type { Day } from "../../model/day.ts";
import type { Dossier, Place } from "../../model/dossier.ts";
import { placeOf } from "../../records/lookup.ts";
import { perDossier } from "../../records/perDossier.ts";

/** When and where the dossier's meetings were held, all together. */
export interface StoryFacts {
  /** The first and the last day that a meeting can have been held on; null where none has a date. */
  days: { first: Day; last: Day } | null;
  /** What the report prints where the one day was worked out from it; null where it is printed, or where there are several. */
  basis: string | null;
  /** How that day follows. */
  note: string | null;
  /** The venues, in the order of their first meetings. */
  venues: Place[];
  meetingCount: number;
}

/** Gives them, whatever the view. */
export const storyFacts: (dossier: Dossier) => StoryFacts = perDossier((dossier) => {
  const { meetings } = dossier;
  const days = daysOf(dossier);
  const derived = meetings.find(({ dateBasis }) => dateBasis !== undefined);
  const isOneDay = days !== null && days.first === days.last;
  return {
    days,
    basis: (isOneDay && derived?.dateBasis) || null,
    note: (isOneDay && derived?.dateNote) || null,
    venues: [...new Set(meetings.flatMap(({ place }) => place ?? []))].map((id) => placeOf(dossier, id)),
    meetingCount: meetings.length,
  };
});

function daysOf({ meetings }: Dossier): StoryFacts["days"] {
  const dates = meetings.flatMap(({ date }) => date ?? []);
  const first = dates.map((date) => date.first).toSorted()[0];
  const last = dates
    .map((date) => date.last)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
