import type { CollectedMeeting } from "./collection.ts";
import { found } from "./found.ts";
import { places } from "./sideTables.ts";

/** The place of a meeting, in the country that the collection gives for it. */
export function placeOf(meeting: CollectedMeeting): (typeof places)[number] {
  const fits = ({ name, country }: (typeof places)[number]) =>
    name === meeting.place && country === meeting.place_country_iso3;
  return found(places, fits, `${meeting.place} in ${meeting.place_country_iso3}`);
}
