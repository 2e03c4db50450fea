import type { Dossier } from "../model/dossier.ts";
import { referenceProblems } from "./dossierReferences.ts";
import { dossierSchema } from "./dossierSchema.ts";
import { migrateDossier } from "./migrateDossier.ts";
import { validated } from "./validated.ts";

/**
 * Gives the dossier that `json` holds, in an older format too; throws a `DataFailure` listing every place that is wrong,
 * by pointers into the file as today's format has it.
 */
export function parseDossier(json: unknown, file: string): Dossier {
  return validated<Dossier>(dossierSchema, migrateDossier(json), file, referenceProblems);
}
