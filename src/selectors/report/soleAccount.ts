import type { Actor } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import { actorOf } from "../../records/lookup.ts";

/** Whose account the dossier rests on, where every report of it gives that of the same side; else null. */
export function soleAccount(dossier: Dossier): Actor | null {
  const [side, ...others] = new Set(dossier.reports.map(({ accountOf }) => accountOf));
  return side === undefined || others.length > 0 ? null : actorOf(dossier, side);
}
