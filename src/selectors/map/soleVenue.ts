import type { Dossier, Place } from "../../model/dossier.ts";
import { placeOf } from "../../records/lookup.ts";

/** The place where every meeting of the dossier was held; null where there are several, or none. */
export function soleVenue(dossier: Dossier): Place | null {
  const [id, ...others] = new Set(dossier.meetings.map(({ place }) => place));
  return id === undefined || id === null || others.length > 0 ? null : placeOf(dossier, id);
}
