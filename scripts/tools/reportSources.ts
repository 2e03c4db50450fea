import { existsSync, readFileSync, statSync } from "node:fs";
import { reportParagraphs } from "../../src/checks/reportParagraphs.ts";
import { WrongUse } from "./outcome.ts";

/** Throws when there is no such file. */
export function mustBeFile(path: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) throw new WrongUse(`There is no file ${path}.`);
}

/** Ids of the reports in dossier files; a file that cannot be read has none here, and a finding later. */
export function reportIds(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    try {
      const { reports = [] } = JSON.parse(readFileSync(path, "utf8")) as { reports?: { id: string }[] };
      return reports.map(({ id }) => id);
    } catch {
      return [];
    }
  });
}

/**
 * The paragraphs of the texts at hand, by report: of `FILE`, which is the one report's, or `REPORT=FILE`. `known` are the
 * reports that there are.
 */
export function readOriginals(sources: readonly string[], known: readonly string[]): Map<string, string[]> {
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
