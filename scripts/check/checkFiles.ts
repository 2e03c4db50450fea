import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { checkDossier, findingsOf } from "../../src/checks/checkDossier.ts";
import type { Finding } from "../../src/checks/finding.ts";
import type { Subject } from "../../src/checks/subject.ts";
import { textProblems } from "../../src/checks/textProblems.ts";
import { parseCatalog } from "../../src/data/parseCatalog.ts";
import { parseWorld } from "../../src/data/parseWorld.ts";
import type { Catalog } from "../../src/model/catalog.ts";

/** A finding and the file that it is in, as a path from the working directory. */
export interface FileFinding extends Finding {
  file: string;
}

export interface CheckResult {
  findings: FileFinding[];
  /** The dossiers that were looked at. */
  files: string[];
}

/**
 * Checks the catalogue in `dataFolder` with every dossier that it lists; or, when `paths` has any, these dossier files
 * only. `originals` are the reports at hand. Reads files and nothing else; throws when the map cannot be read.
 */
export function checkFiles(dataFolder: string, paths: readonly string[], originals: Subject["originals"]): CheckResult {
  const world = parseWorld(JSON.parse(readFileSync(join(dataFolder, "world.topo.json"), "utf8")), "world.topo.json");
  const catalogFile = join(dataFolder, "catalog.json");
  const [catalog, catalogFindings] = parsed(catalogFile, (json) => parseCatalog(json, catalogFile));
  const listed = (catalog?.dossiers ?? []).map((entry) => ({ path: join(dataFolder, entry.file), entry }));
  const chosen =
    paths.length === 0
      ? listed.filter(({ path }) => existsSync(path))
      : paths.map((path) => ({ path, entry: listed.find((one) => relative(one.path, path) === "")?.entry }));
  const findings = chosen.flatMap(({ path, entry }) => {
    const [json, syntax] = parsed(path, (value) => value);
    const own = syntax.length > 0 ? syntax : checkDossier(json, { world, entry, originals });
    return own.map((finding) => ({ file: shown(path), ...finding }));
  });
  const ofCatalog =
    paths.length === 0
      ? [...catalogFindings, ...listProblems(dataFolder, catalog), ...textProblems({ json: catalog, originals })]
      : [];
  return {
    findings: [...ofCatalog.map((finding) => ({ file: shown(catalogFile), ...finding })), ...findings],
    files: chosen.map(({ path }) => shown(path)),
  };
}

function parsed<Value>(path: string, parse: (json: unknown) => Value): [Value | null, Finding[]] {
  try {
    return [parse(JSON.parse(readFileSync(path, "utf8"))), []];
  } catch (error) {
    if (!(error instanceof SyntaxError)) return [null, findingsOf(error)];
    return [
      null,
      [{ pointer: "", wrong: `It is not JSON: ${error.message}.`, mend: "Mend it where the message says." }],
    ];
  }
}

/** Does the catalogue list every dossier file once, and no other? */
function listProblems(dataFolder: string, catalog: Catalog | null): Finding[] {
  if (catalog === null) return [];
  const files = catalog.dossiers.map(({ file }) => file);
  const ids = catalog.dossiers.map(({ id }) => id);
  const listed = catalog.dossiers.flatMap(({ id, file }, index) => {
    const at = `/dossiers/${index}`;
    const mend = "List each dossier once, under its own id and file.";
    if (ids.indexOf(id) !== index) return [{ pointer: `${at}/id`, wrong: `${id} is listed twice.`, mend }];
    if (files.indexOf(file) !== index) return [{ pointer: `${at}/file`, wrong: `${file} is listed twice.`, mend }];
    if (existsSync(join(dataFolder, file))) return [];
    return [{ pointer: `${at}/file`, wrong: `There is no file ${file}.`, mend: "Correct the path, or add the file." }];
  });
  const unlisted = readdirSync(join(dataFolder, "dossiers"))
    .filter((name) => name.endsWith(".json") && !files.includes(`dossiers/${basename(name)}`))
    .map((name) => ({
      pointer: "/dossiers",
      wrong: `dossiers/${name} is not listed, so no page shows it.`,
      mend: "List it, or take the file away.",
    }));
  return [...listed, ...unlisted];
}

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}
