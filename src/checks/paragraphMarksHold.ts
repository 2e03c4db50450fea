import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";
import { textsOf } from "./textsOf.ts";

/** Does every ¶ in a text name a paragraph that a report of the dossier has? */
export function paragraphMarksHold({ dossier, json }: Subject): Finding[] {
  const last = Math.max(...dossier.reports.map(({ paragraphs }) => paragraphs.length));
  return textsOf(json).flatMap(({ pointer, text }) =>
    [...text.matchAll(/¶\s?(\d+)/gu)]
      .filter(([, number]) => Number(number) < 1 || Number(number) > last)
      .map(([mark]) => ({
        pointer,
        wrong: `It names ${mark}, and no report has that paragraph.`,
        mend: `Name a paragraph from ¶1 to ¶${last}.`,
      })),
  );
}
