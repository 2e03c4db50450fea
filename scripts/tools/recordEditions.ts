import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDraft } from "../../src/data/isDraft.ts";
import { parseCatalog } from "../../src/data/parseCatalog.ts";
import { parseEditions } from "../../src/data/parseEditions.ts";
import type { Day } from "../../src/model/day.ts";
import { editionId } from "../../src/model/editionId.ts";
import { type EditionLog, recordedEdition, withEdition } from "../../src/model/editionLog.ts";
import type { Outcome } from "./outcome.ts";

const FILE = "editions.json";

/**
 * Records the present edition of each dossier that the catalogue in `dataFolder` publishes, where it is new, with `today`. A
 * draft has none yet. Throws a `DataFailure` when the catalogue or the editions are not what they should be.
 */
export function recordEditions(dataFolder: string, today: Day): Outcome {
  const path = join(dataFolder, FILE);
  const before: EditionLog = existsSync(path) ? parseEditions(readJson(path), FILE) : {};
  const catalog = parseCatalog(readJson(join(dataFolder, "catalog.json")), "catalog.json");
  const published = catalog.dossiers
    .map(({ id, file }) => ({ id, json: readJson(join(dataFolder, file)) }))
    .filter(({ json }) => !isDraft(json));
  const recorded = published.filter(({ id, json }) => !recordedEdition(before, id, json));
  if (recorded.length === 0) return { exitCode: 0, output: "Every published dossier's edition has its day already.\n" };
  const log = recorded.reduce((known, { id, json }) => withEdition(known, id, json, today), before);
  writeFileSync(path, `${JSON.stringify(log, null, 2)}\n`);
  return {
    exitCode: 0,
    output: recorded.map(({ id, json }) => `${id}: edition ${editionId(json)}, ${today}\n`).join(""),
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
