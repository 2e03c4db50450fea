import type { Finding } from "./finding.ts";
import { nothingCopied } from "./nothingCopied.ts";
import { quotesAreShort } from "./quotesAreShort.ts";
import type { Subject } from "./subject.ts";
import { wordsAreNeutral } from "./wordsAreNeutral.ts";

/** Are all texts of a data file, a dossier or the catalogue, our own words and neutral ones? */
export function textProblems(file: Pick<Subject, "json" | "originals">): Finding[] {
  return [...nothingCopied(file), ...quotesAreShort(file), ...wordsAreNeutral(file)];
}
