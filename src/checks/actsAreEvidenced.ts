import type { Act } from "../model/statement.ts";
import { termsOf } from "./datedRecords.ts";
import { isAllEnglish, isAllRead } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** What can stand for an agreement besides its own word. */
const AGREEMENT =
  /\b(?:accords?|affirm\w*|reaffirm\w*|commit\w*|concluded?|decided?|endorse[ds]?|memorand\w+|MoUs?|pacts?|pledge[ds]?|reached|resolved?|sign\w*|statement|treat(?:y|ies)|welcomed)\b/iu;

/** What reports print for the acts that say most. The others have too many words to be told by one. */
const PRINTED: Partial<Record<Act, RegExp>> = {
  agreed: /\b(?:agree(?:d|s|ment)?|consensus|signed|decided jointly)\b/iu,
  briefed: /\b(?:brief(?:ed|s|ing)?|informed|apprised|updated)\b/iu,
  acknowledged: /\b(?:acknowledge[ds]?|recogni[sz]e[ds]?|credited|conceded)\b/iu,
};

/**
 * Do the cited terms print the act? An agreement has a term that says "agreed", and what has one is an agreement; so
 * too for briefings and acknowledgements. Only English terms of texts that were read are asked, and never for what is
 * merely reported.
 */
export function actsAreEvidenced({ dossier }: Subject): Finding[] {
  return dossier.statements.flatMap(({ act, sources }, index) => {
    if (act === "reported" || !isAllRead(dossier, sources) || !isAllEnglish(dossier, sources)) return [];
    const terms = termsOf(sources);
    const printed = (Object.keys(PRINTED) as Act[]).filter((name) => terms.some((term) => PRINTED[name]?.test(term)));
    const isAgreement = act === "agreed" && terms.some((term) => AGREEMENT.test(term));
    const isMissing = act in PRINTED && !printed.includes(act) && !isAgreement;
    const isOther = printed.length > 0 && !printed.includes(act) && !isAgreement;
    if (!isMissing && !isOther) return [];
    return [
      {
        pointer: `/statements/${index}/act`,
        wrong: isOther ? `The act is ${act}, the cited terms say ${printed.join(", ")}.` : `No cited term says ${act}.`,
        mend: `Correct the act (what is told without such a word is “stated” or “reported”), or cite the word of the report that makes it one, such as “${act}”; cite other words where one of these has another sense here.`,
      },
    ];
  });
}
