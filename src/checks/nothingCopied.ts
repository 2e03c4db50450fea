import { isAsPrinted } from "./asPrinted.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";
import { textsOf } from "./textsOf.ts";
import { LONGEST_RUN, wordRuns } from "./wordRuns.ts";

/** Is no run of eight words, in any text, the report's own? Asked of the original reports at hand. */
export function nothingCopied({ json, originals }: Pick<Subject, "json" | "originals">): Finding[] {
  const printed = new Set([...originals.values()].flat().flatMap(wordRuns));
  const own = textsOf(json).filter((text) => !isAsPrinted(text));
  return own.flatMap(({ pointer, text }) => {
    const run = wordRuns(text).find((words) => printed.has(words));
    if (run === undefined) return [];
    return [
      {
        pointer,
        wrong: `${LONGEST_RUN} or more words in a row are copied from a report: “${run}”.`,
        mend: "Say it in your own words; names, ranks, places, dates and figures carry over as they are, a list of them in an order of your own.",
      },
    ];
  });
}
