import type { Day } from "./day.ts";
import type { Edition } from "./edition.ts";
import { editionId } from "./editionId.ts";

/** By dossier, the day of each of its recorded editions by the edition's id, in the order in which they were recorded. */
export type EditionLog = Readonly<Record<string, Readonly<Record<string, Day>>>>;

/**
 * The present edition of a dossier file's parsed JSON, with the day that was recorded for it; null where the log does not
 * know it.
 */
export function recordedEdition(log: EditionLog, dossierId: string, json: unknown): Edition | null {
  const id = editionId(json);
  const date = log[dossierId]?.[id];
  return date === undefined ? null : { id, date };
}

/**
 * The log with the present edition of a dossier file's parsed JSON in it: with `today` where it is new, otherwise as it
 * was, for the same content is the same edition whenever it comes back.
 */
export function withEdition(log: EditionLog, dossierId: string, json: unknown, today: Day): EditionLog {
  if (recordedEdition(log, dossierId, json)) return log;
  return { ...log, [dossierId]: { ...log[dossierId], [editionId(json)]: today } };
}
