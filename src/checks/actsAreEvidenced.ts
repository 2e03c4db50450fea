import type { Act } from "../model/statement.ts";
import { citedReports, termsOf } from "./datedRecords.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** What reports print for the acts that say most. The others have too many words to be told by one. */
const PRINTED: Partial<Record<Act, RegExp>> = {
  agreed: /\b(?:agree(?:d|s|ment)?|consensus|signed|decided jointly)\b/iu,
  briefed: /\b(?:brief(?:ed|s|ing)?|informed|apprised|updated)\b/iu,
  acknowledged: /\b(?:acknowledge[ds]?|recogni[sz]e[ds]?|credited|conceded)\b/iu,
};

/**
 * Do the cited terms print the act? An agreement has a term that says "agreed", and what has one is an agreement; so
 * too for briefings and acknowledgements. Only English terms are read.
 */
export function actsAreEvidenced({ dossier }: Subject): Finding[] {
  return dossier.statements.flatMap(({ act, sources }, index) => {
    if (!citedReports(dossier, sources).every(({ language }) => /^en\b/.test(language))) return [];
    const terms = termsOf(sources);
    const printed = (Object.keys(PRINTED) as Act[]).filter((name) => terms.some((term) => PRINTED[name]?.test(term)));
    const isMissing = act in PRINTED && !printed.includes(act);
    const isOther = printed.length > 0 && !printed.includes(act);
    if (!isMissing && !isOther) return [];
    return [
      {
        pointer: `/statements/${index}/act`,
        wrong: isOther ? `The act is ${act}, the cited terms say ${printed.join(", ")}.` : `No cited term says ${act}.`,
        mend: `Correct the act, or cite the word of the report that makes it one, such as “${act}”.`,
      },
    ];
  });
}
