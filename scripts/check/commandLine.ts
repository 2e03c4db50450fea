import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { reportParagraphs } from "../../src/checks/reportParagraphs.ts";
import { type CheckResult, checkFiles } from "./checkFiles.ts";

/** What a run of the program gives back: its output, and 0 (no finding), 1 (findings) or 2 (wrong use). */
export interface Outcome {
  exitCode: 0 | 1 | 2;
  output: string;
}

class WrongUse extends Error {}

const USAGE = "Usage: npm run check-data -- [--source FILE | --source REPORT=FILE]… [--json] [DOSSIER FILE]…";

/** Runs check-data with the words of a command line; see docs/dossier.md for what they mean. */
export function checkData(words: readonly string[], dataFolder: string): Outcome {
  try {
    const { isJson, sources, paths } = readWords(words);
    const originals = readOriginals(sources, reportIds(dataFolder, paths));
    const result = checkFiles(dataFolder, paths, originals);
    const output = isJson ? `${JSON.stringify(result.findings, null, 2)}\n` : report(result, originals.size > 0);
    return { exitCode: result.findings.length === 0 ? 0 : 1, output };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { exitCode: 2, output: `${error.message}\n` };
  }
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

function mustBeFile(path: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) throw new WrongUse(`There is no file ${path}.`);
}

/** Ids of the reports in the chosen dossiers; files that cannot be read have none here and a finding later. */
function reportIds(dataFolder: string, paths: readonly string[]): string[] {
  const read = (path: string) => {
    try {
      return JSON.parse(readFileSync(path, "utf8")) as { dossiers?: { file: string }[]; reports?: { id: string }[] };
    } catch {
      return {};
    }
  };
  const listed = (read(join(dataFolder, "catalog.json")).dossiers ?? []).map(({ file }) => join(dataFolder, file));
  return (paths.length === 0 ? listed : paths).flatMap((path) => (read(path).reports ?? []).map(({ id }) => id));
}

function readOriginals(sources: readonly string[], known: readonly string[]): Map<string, string[]> {
  const originals = new Map<string, string[]>();
  for (const source of sources) {
    const named = /^([a-z0-9-]+)=(.+)$/.exec(source);
    const [id, path] = named ? [named[1] ?? "", named[2] ?? ""] : [known[0] ?? "", source];
    const list = known.join(", ");
    if (!named && known.length !== 1)
      throw new WrongUse(`Say whose text ${path} is: --source REPORT=FILE, with ${list}.`);
    if (!known.includes(id)) throw new WrongUse(`No checked dossier has a report “${id}”; known: ${list}.`);
    if (originals.has(id)) throw new WrongUse(`The report “${id}” has two sources.`);
    mustBeFile(path);
    originals.set(id, reportParagraphs(readFileSync(path, "utf8")));
  }
  return originals;
}

function report({ findings, files }: CheckResult, hasSource: boolean): string {
  const lines = findings.map(
    ({ file, pointer, wrong, mend }) => `${file} ${pointer || "/"}\n  wrong: ${wrong}\n  mend:  ${mend}\n`,
  );
  const dossiers = files.length === 1 ? "1 dossier" : `${files.length} dossiers`;
  const with_ = hasSource ? "with the text of a report" : "without the text of the reports";
  const count =
    findings.length === 0 ? "No finding" : findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  return [...lines, `${count} in ${dossiers}, checked ${with_}.\n`].join("");
}
