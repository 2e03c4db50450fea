import { DataFailure } from "../data/problem.ts";
import type { Finding } from "./finding.ts";

/** The findings in what a parser of `src/data` threw; anything but a `DataFailure` is thrown again. */
export function findingsOf(error: unknown): Finding[] {
  if (!(error instanceof DataFailure)) throw error;
  return error.problems.map(({ pointer, expected, found }) => ({
    pointer,
    wrong: `Found ${found}.`,
    mend: `Expected here: ${expected}.`,
  }));
}
