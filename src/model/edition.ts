import type { Day } from "./day.ts";

/** A state of a dossier that can be cited: two files with the same content have the same edition. */
export interface Edition {
  /** The first 12 hexadecimal digits of the content's SHA-256, as `editionId` gives them. */
  id: string;
  /** The day on which the publisher recorded it. */
  date: Day;
}

/** Gives the id when `text` has the form of one, else null. */
export function parseEditionId(text: string): string | null {
  return /^[0-9a-f]{12}$/.test(text) ? text : null;
}
