import { datedRecords, termsOf } from "./datedRecords.ts";
import { isAllRead } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { occursInAny } from "./occursIn.ts";
import type { Subject } from "./subject.ts";

/** Is what a date is said to be worked out from among the terms cited for it, and only where it was worked out? */
export function basesArePrinted({ dossier }: Subject): Finding[] {
  return datedRecords(dossier).flatMap(({ at, dateBasis, dateCertainty, sources }) => {
    if (dateBasis === undefined) return [];
    const pointer = `${at}/dateBasis`;
    if (dateCertainty === "stated") {
      return [{ pointer, wrong: "The date is stated, so it was worked out from nothing.", mend: "Take it away." }];
    }
    if (!isAllRead(dossier, sources) || occursInAny(termsOf(sources), dateBasis)) return [];
    return [
      {
        pointer,
        wrong: `“${dateBasis}” is not among the terms cited for the date.`,
        mend: "Give the words as the report prints them, and cite them as a term of its paragraph.",
      },
    ];
  });
}
