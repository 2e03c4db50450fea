import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkCatalog } from "../../src/checks/checkCatalog.ts";
import { checkDossier } from "../../src/checks/checkDossier.ts";
import { editionDaysHold } from "../../src/checks/editionDaysHold.ts";
import { editionRecorded } from "../../src/checks/editionRecorded.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { parsedText } from "../../src/checks/parsedText.ts";
import type { Subject } from "../../src/checks/subject.ts";
import { parseEditions } from "../../src/data/parseEditions.ts";
import { parseWorld } from "../../src/data/parseWorld.ts";
import type { Day } from "../../src/model/day.ts";

/** A finding and the file that it is in, as a path from the working directory. */
export interface FileFinding extends Finding {
  file: string;
}

export interface CheckResult {
  findings: FileFinding[];
  /** The findings that recording the editions mends: published dossiers whose content has no day yet. */
  unrecorded: FileFinding[];
  /** The dossiers that were looked at. */
  files: string[];
}

/**
 * Checks the catalogue in `dataFolder` with every dossier that it lists, and those beside them that it does not, and whether
 * the editions of those that are published are recorded; or, when `paths` has any, these dossier files only, which may still
 * change. `originals` are the reports at hand, `today` is what the days of the editions are measured by. Reads files and
 * nothing else; throws when the map or the catalogue is not there, or the map cannot be read.
 */
export function checkFiles(
  dataFolder: string,
  paths: readonly string[],
  originals: Subject["originals"],
  today: Day,
): CheckResult {
  const world = parseWorld(JSON.parse(readText(join(dataFolder, "world.topo.json"))), "world.topo.json");
  const catalogFile = join(dataFolder, "catalog.json");
  const files = dossierFiles(dataFolder);
  const catalog = checkCatalog(readText(catalogFile), files, originals);
  const listed = catalog.entries.map((entry) => ({ path: join(dataFolder, entry.file), entry }));
  const listedFiles = catalog.entries.map(({ file }) => file);
  const unlisted = files
    .filter((file) => !listedFiles.includes(file))
    .map((file) => ({ path: join(dataFolder, file), entry: undefined }));
  const chosen =
    paths.length === 0
      ? [...listed.filter(({ path }) => existsSync(path)), ...unlisted]
      : paths.map((path) => ({ path, entry: listed.find((one) => relative(one.path, path) === "")?.entry }));
  const editionsFile = join(dataFolder, "editions.json");
  const editions = paths.length === 0 ? checkedEditions(editionsFile, today) : null;
  const dossiers = chosen.map(({ path, entry }) => ({ path, entry, ...parsedText(readText(path), (json) => json) }));
  return {
    findings: [
      ...(paths.length === 0 ? within(catalogFile, catalog.findings) : []),
      ...within(editionsFile, editions?.findings ?? []),
      ...dossiers.flatMap(({ path, entry, value: json, findings }) =>
        within(path, findings.length > 0 ? findings : checkDossier(json, { world, entry, originals })),
      ),
    ],
    unrecorded: dossiers.flatMap(({ path, entry, value: json, findings }) =>
      entry && editions?.log && findings.length === 0
        ? within(path, editionRecorded(editions.log, entry.id, json))
        : [],
    ),
    files: chosen.map(({ path }) => shown(path)),
  };
}

function readText(path: string): string {
  return readFileSync(path, "utf8");
}

/** A project that has not recorded an edition yet has no such file. */
function checkedEditions(path: string, today: Day) {
  const { value: log, findings } = parsedText(existsSync(path) ? readText(path) : "{}", (json) =>
    parseEditions(json, ""),
  );
  return { log, findings: log ? editionDaysHold(log, today) : findings };
}

/** The dossier files that there are, as the catalogue writes their paths. */
function dossierFiles(dataFolder: string): string[] {
  const names = readdirSync(join(dataFolder, "dossiers")).filter((name) => name.endsWith(".json"));
  return names.map((name) => `dossiers/${name}`);
}

function within(path: string, findings: readonly Finding[]): FileFinding[] {
  return findings.map((finding) => ({ file: shown(path), ...finding }));
}

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}
