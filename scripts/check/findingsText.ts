import type { FileFinding } from "./checkFiles.ts";

/** Findings for a reader of the command line, three lines each: where it is, what is wrong, and how to mend it. */
export function findingsText(findings: readonly FileFinding[]): string {
  return findings
    .map(({ file, pointer, wrong, mend }) => `${file} ${pointer || "/"}\n  wrong: ${wrong}\n  mend:  ${mend}\n`)
    .join("");
}
