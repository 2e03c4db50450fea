import type { Dossier, DossierEvent, Place } from "../model/dossier.ts";
import type { View } from "../model/view.ts";
import { placeOf } from "./lookup.ts";
import { meetingsInView } from "./meetingsInView.ts";

/** Where meetings were held. */
export interface MapVenue {
  place: Place;
  /** ids of the meetings held there. */
  meetings: string[];
  /** ids of those that fit the view. */
  shown: string[];
}

/** Where background events took place. */
export interface MapBackground {
  place: Place;
  events: DossierEvent[];
}

/**
 * The places that the map marks: every venue, and every place of a background event. An event without a place is not
 * on the map; where a report was written is not either.
 */
export function mapPlaces(dossier: Dossier, view: View): { venues: MapVenue[]; backgrounds: MapBackground[] } {
  const shown = new Set(meetingsInView(dossier, view).map(({ meeting }) => meeting.id));
  const background = dossier.events.filter(({ role, place }) => role === "background" && place !== undefined);
  return {
    venues: distinct(dossier.meetings.map(({ place }) => place)).map((id) => {
      const meetings = dossier.meetings.filter(({ place }) => place === id).map((meeting) => meeting.id);
      return { place: placeOf(dossier, id), meetings, shown: meetings.filter((meeting) => shown.has(meeting)) };
    }),
    backgrounds: distinct(background.flatMap(({ place }) => place ?? [])).map((id) => ({
      place: placeOf(dossier, id),
      events: background.filter(({ place }) => place === id),
    })),
  };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
