import { isAsPrinted } from "./asPrinted.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";
import { textsOf } from "./textsOf.ts";
import { LONGEST_RUN, wordsOf } from "./wordRuns.ts";

/** Is nothing quoted at length? A copied sentence that hides its quotation marks is found with the source only. */
export function quotesAreShort({ json }: Pick<Subject, "json">): Finding[] {
  const own = textsOf(json).filter((text) => !isAsPrinted(text));
  return own.flatMap(({ pointer, text }) =>
    [...text.matchAll(/[“„«"]([^“”„«»"]*)[”“»"]/gu)]
      .filter(([, quoted = ""]) => wordsOf(quoted).length >= LONGEST_RUN)
      .map(([quote]) => ({
        pointer,
        wrong: `It quotes ${wordsOf(quote).length} words in a row: ${quote.slice(0, 40)}…`,
        mend: `Say it in your own words; quote fewer than ${LONGEST_RUN} words, and only where the wording matters.`,
      })),
  );
}
