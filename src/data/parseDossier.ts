import type { Dossier } from "../model/dossier.ts";
import { referenceProblems } from "./dossierReferences.ts";
import { dossierSchema } from "./dossierSchema.ts";
import { validated } from "./validated.ts";

/** Gives the dossier that `json` holds; throws a `DataFailure` listing every place that is wrong. */
export function parseDossier(json: unknown, file: string): Dossier {
  return validated<Dossier>(dossierSchema, json, file, referenceProblems);
}
