import type { Dossier, Place } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import { knownActor, venueOf } from "./lookup.ts";

/** A place with its country, as far as the dossier has it: `Qingdao, China`; one that bears its country's name once. */
export function placeText(dossier: Dossier, place: Place): string {
  const country = knownActor(dossier, place.country);
  return country === null || country.name === place.name ? place.name : `${place.name}, ${country.name}`;
}

/** Where a meeting was held, or by what means; `place not given` where neither is known. */
export function venueText(dossier: Dossier, meeting: Meeting): string {
  const venue = venueOf(dossier, meeting);
  if (venue !== null) return placeText(dossier, venue);
  return meeting.contact === "in-person" ? "place not given" : `by ${meeting.contact}`;
}
