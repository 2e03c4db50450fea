import type { Dossier, DossierEvent, Place } from "../../model/dossier.ts";
import { grouped } from "../../records/grouped.ts";
import { placeOf } from "../../records/lookup.ts";
import { perDossier } from "../../records/perDossier.ts";
import type { View } from "../../view/view.ts";
import { meetingIndex } from "../meetings/meetingIndex.ts";
import { type CountStep, countStep } from "./countSteps.ts";

/** Where meetings were held. */
export interface MapVenue {
  place: Place;
  /** ids of the meetings held there. */
  meetings: readonly string[];
  /** ids of those that fit the view. */
  shown: string[];
  /** The step of how many fit; null where the map tells no numbers. */
  step: CountStep | null;
}

/** Where background events took place. */
export interface MapBackground {
  place: Place;
  events: readonly DossierEvent[];
}

/**
 * The places that the map marks: every venue, and every place of a background event. An event without a place is not
 * on the map; where a report was written is not either.
 */
export function mapPlaces(dossier: Dossier, view: View): { venues: MapVenue[]; backgrounds: readonly MapBackground[] } {
  const shown = new Set(
    meetingIndex(dossier)
      .meetingsInView(view)
      .map(({ meeting }) => meeting.id),
  );
  const { venues, backgrounds } = places(dossier);
  return {
    venues: venues.map(({ place, meetings }) => {
      const held = meetings.filter((id) => shown.has(id));
      return { place, meetings, shown: held, step: countStep(dossier, held.length) };
    }),
    backgrounds,
  };
}

/** What no view changes. */
const places = perDossier((dossier) => {
  const background = dossier.events.filter(({ role }) => role === "background");
  const events = grouped(background, ({ place }) => (place === undefined ? [] : [place]));
  return {
    venues: [...grouped(dossier.meetings, ({ place }) => (place === null ? [] : [place]))].map(([id, meetings]) => ({
      place: placeOf(dossier, id),
      meetings: meetings.map((meeting) => meeting.id),
    })),
    backgrounds: [...events].map(([id, there]) => ({ place: placeOf(dossier, id), events: there })),
  };
});
