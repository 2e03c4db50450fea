import type { Day } from "../../model/day.ts";
import type { Dossier, Place } from "../../model/dossier.ts";
import { placeOf } from "../../records/lookup.ts";
import { perDossier } from "../../records/perDossier.ts";

/** When and where the dossier's meetings were held, all together. */
export interface StoryFacts {
  /** The first and the last day that a meeting can have been held on. */
  first: Day;
  last: Day;
  /** What the report prints where the one day was worked out from it; null where it is printed, or where there are several. */
  basis: string | null;
  /** How that day follows. */
  note: string | null;
  /** The venues, in the order of their first meetings. */
  venues: Place[];
  meetingCount: number;
}

/** Gives them, whatever the view. A dossier has a meeting at least; without one it throws. */
export const storyFacts: (dossier: Dossier) => StoryFacts = perDossier((dossier) => {
  const { meetings } = dossier;
  const first = meetings.map(({ date }) => date.first).reduce((one, other) => (other < one ? other : one));
  const last = meetings.map(({ date }) => date.last).reduce((one, other) => (other > one ? other : one));
  const derived = meetings.find(({ dateBasis }) => dateBasis !== undefined);
  const isOneDay = first === last;
  return {
    first,
    last,
    basis: (isOneDay && derived?.dateBasis) || null,
    note: (isOneDay && derived?.dateNote) || null,
    venues: [...new Set(meetings.map(({ place }) => place))].map((id) => placeOf(dossier, id)),
    meetingCount: meetings.length,
  };
});
