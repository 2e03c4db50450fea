import { readFileSync, writeFileSync } from "node:fs";
import { parsedText } from "../../src/checks/parsedText.ts";
import { FORMAT } from "../../src/model/format.ts";
import { migratedText } from "./migratedText.ts";
import { type Outcome, outcomeOf, WrongUse } from "./outcome.ts";
import { mustBeFile } from "./reportSources.ts";

/** Brings the dossier files that a command line names to today's format; see docs/dossier.md. */
export function migrateFiles(files: readonly string[]): Outcome {
  return outcomeOf(() => {
    if (files.length === 0) throw new WrongUse("Usage: npm run migrate -- DOSSIER…");
    files.forEach(mustBeFile);
    const results = files.map((file) => ({ file, ...migrateFile(file) }));
    const output = results.map(({ file, what }) => `${file}: ${what}\n`).join("");
    return { exitCode: results.some(({ isRefused }) => isRefused) ? 1 : 0, output };
  });
}

function migrateFile(file: string): { what: string; isRefused: boolean } {
  const text = readFileSync(file, "utf8");
  const { value: json, findings } = parsedText(text, (value) => value);
  const [fault] = findings;
  if (fault) return { what: `${fault.wrong} ${fault.mend}`, isRefused: true };
  const format = typeof json === "object" && json !== null && "format" in json ? json.format : undefined;
  if (format === FORMAT) return { what: `it has format ${FORMAT} already.`, isRefused: false };
  if (format !== undefined)
    return { what: `its format, ${JSON.stringify(format)}, is not known here.`, isRefused: true };
  const migrated = migratedText(text);
  if (migrated === null) return { what: "it is no dossier: it has no reports and meetings.", isRefused: true };
  writeFileSync(file, migrated);
  return {
    what: `brought to format ${FORMAT}; now ask npm run check-data, and npm run editions when nothing else is to be mended.`,
    isRefused: false,
  };
}
