import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Outcome, outcomeOf, WrongUse } from "../tools/outcome.ts";
import { mustBeFile, readOriginals, reportIds } from "../tools/reportSources.ts";
import { checkFiles, type FileFinding } from "./checkFiles.ts";
import { findingsText } from "./findingsText.ts";
import { utcToday } from "./utcToday.ts";

const USAGE = "Usage: npm run check-data -- [--source FILE | --source REPORT=FILE]… [--json] [DOSSIER FILE]…";

/** Runs check-data with the words of a command line; see docs/dossier.md for what they mean. */
export function checkData(words: readonly string[], dataFolder: string): Outcome {
  return outcomeOf(() => {
    const { isJson, sources, paths } = readWords(words);
    const originals = readOriginals(sources, reportIds(chosenFiles(dataFolder, paths)));
    const { findings: others, unrecorded, files } = checkFiles(dataFolder, paths, originals, utcToday());
    const findings = [...others, ...unrecorded];
    const output = isJson ? `${JSON.stringify(findings, null, 2)}\n` : report(findings, files, originals.size > 0);
    return { exitCode: findings.length === 0 ? 0 : 1, output };
  });
}

function readWords(words: readonly string[]) {
  try {
    const options = {
      source: { type: "string", multiple: true, default: [] as string[] },
      json: { type: "boolean" },
    } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    positionals.forEach(mustBeFile);
    return { isJson: values.json === true, sources: values.source, paths: positionals };
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    const reason = error instanceof Error ? error.message.split(/\.? (?=To specify)|\n/)[0] : String(error);
    throw new WrongUse(`${reason}. ${USAGE}`);
  }
}

/** The dossiers that are checked: those of the command line, or all of the catalogue. */
function chosenFiles(dataFolder: string, paths: readonly string[]): readonly string[] {
  if (paths.length > 0) return paths;
  try {
    const { dossiers = [] } = JSON.parse(readFileSync(join(dataFolder, "catalog.json"), "utf8")) as {
      dossiers?: { file: string }[];
    };
    return dossiers.map(({ file }) => join(dataFolder, file));
  } catch {
    return [];
  }
}

function report(findings: readonly FileFinding[], files: readonly string[], hasSource: boolean): string {
  const dossiers = files.length === 1 ? "1 dossier" : `${files.length} dossiers`;
  const with_ = hasSource ? "with the text of a report" : "without the text of the reports";
  const count =
    findings.length === 0 ? "No finding" : findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  return `${findingsText(findings)}${count} in ${dossiers}, checked ${with_}.\n`;
}
