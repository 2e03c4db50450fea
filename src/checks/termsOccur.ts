import { allSources } from "../data/dossierReferences.ts";
import type { Finding } from "./finding.ts";
import { occursIn, occursInAny } from "./occursIn.ts";
import type { Subject } from "./subject.ts";

/** Does every cited term stand in a paragraph that is cited for it, and every cited paragraph have one of the terms? */
export function termsOccur({ dossier, originals }: Subject): Finding[] {
  return allSources(dossier).flatMap(({ at, source }) => {
    const original = originals.get(source.report);
    if (original === undefined) return [];
    const cited = source.paragraphs.map((number) => original[number - 1] ?? "");
    const marks = source.paragraphs.map((number) => `¶${number}`).join(", ");
    const missing = source.terms.flatMap((term, index) =>
      occursInAny(cited, term)
        ? []
        : [
            {
              pointer: `${at}/terms/${index}`,
              wrong: `“${term}” does not stand in ${marks}. ${whereabouts(original, term)}`,
              mend: "Cite the paragraph that has it, or write the term as the report prints it.",
            },
          ],
    );
    const idle = source.paragraphs.flatMap((number, index) =>
      source.terms.some((term) => occursIn(cited[index] ?? "", term))
        ? []
        : [
            {
              pointer: `${at}/paragraphs/${index}`,
              wrong: `None of the terms stands in ¶${number}.`,
              mend: "Correct the paragraph, or add a term that shows what is taken from it.",
            },
          ],
    );
    return [...missing, ...idle];
  });
}

function whereabouts(original: readonly string[], term: string): string {
  const found = original.flatMap((text, index) => (occursIn(text, term) ? [`¶${index + 1}`] : []));
  return found.length === 0 ? "The report does not have it." : `It stands in ${found.join(", ")}.`;
}
