import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parsedText } from "../../src/checks/parsedText.ts";
import { filledDigests } from "./filledDigests.ts";
import { type Outcome, outcomeOf, WrongUse } from "./outcome.ts";
import { mustBeFile, readOriginals, reportIds } from "./reportSources.ts";

const USAGE = "Usage: npm run digests -- [--source FILE | --source REPORT=FILE]… DOSSIER";

/** Fills in the digests of the dossier that a command line names; see docs/dossier.md. */
export function fillDigests(words: readonly string[]): Outcome {
  return outcomeOf(() => {
    const { file, sources } = readWords(words);
    mustBeFile(file);
    const before = readFileSync(file, "utf8");
    const { findings } = parsedText(before, (json) => json);
    if (findings.length > 0) {
      return { exitCode: 1, output: findings.map(({ wrong, mend }) => `${file} ${wrong} ${mend}\n`).join("") };
    }
    const { text, filled, refused } = filledDigests(before, readOriginals(sources, reportIds([file])));
    if (text !== before) writeFileSync(file, text);
    const lines = [...filled.map((line) => `${line}${text === before ? ", as they were" : ""}`), ...refused];
    return { exitCode: refused.length > 0 ? 1 : 0, output: lines.map((line) => `${file} ${line}\n`).join("") };
  });
}

function readWords(words: readonly string[]): { file: string; sources: string[] } {
  const options = { source: { type: "string", multiple: true, default: [] as string[] } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file !== undefined && others.length === 0 && values.source.length > 0) return { file, sources: values.source };
  } catch {
    // Words that are not understood are answered as words that are lacking are.
  }
  throw new WrongUse(USAGE);
}
