import type { Correction, Dossier } from "../../model/dossier.ts";
import type { Edition } from "../../model/edition.ts";

/** What a reader with an older link should know. */
export interface EditionChanges {
  current: Edition;
  /** Whether the log knows the edition of the link; if not, `corrections` is all of the log. */
  isKnown: boolean;
  /** Newest first. */
  corrections: Correction[];
}

/**
 * What has changed since the edition that a link was made for. Null when the link names none, or the present one, or
 * when the build stamped none. The log tells corrections; other changes of the file leave no trace in it.
 */
export function editionChanges(
  dossier: Dossier,
  current: Edition | null,
  linked: string | null,
): EditionChanges | null {
  if (linked === null || current === null || linked === current.id) return null;
  const oldest = dossier.corrections.findLastIndex(({ replaces }) => replaces === linked);
  const isKnown = oldest >= 0;
  return { current, isKnown, corrections: isKnown ? dossier.corrections.slice(0, oldest + 1) : dossier.corrections };
}
