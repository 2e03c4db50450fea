import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isDraft } from "../../src/data/isDraft.ts";
import { parseCatalog } from "../../src/data/parseCatalog.ts";
import { parseEditions } from "../../src/data/parseEditions.ts";
import type { Day } from "../../src/model/day.ts";
import { editionId } from "../../src/model/editionId.ts";
import { type EditionLog, recordedEdition, withEdition } from "../../src/model/editionLog.ts";
import type { Outcome } from "../tools/outcome.ts";
import { checkFiles } from "./checkFiles.ts";
import { findingsText } from "./findingsText.ts";

const FILE = "editions.json";

/**
 * Records the present edition of each dossier that the catalogue in `dataFolder` publishes, where it is new, with `today`. A
 * draft has none yet. Where check-data, without the reports, finds anything else to mend, the findings are given back and
 * nothing is written: an edition is content that can be published, and a damaged log would lose its history. Throws when
 * the catalogue or the map is not there.
 */
export function recordEditions(dataFolder: string, today: Day): Outcome {
  const { findings } = checkFiles(dataFolder, [], new Map(), today);
  if (findings.length > 0) {
    const isLogFaulty = findings.some(({ file }) => basename(file) === FILE);
    const advice = isLogFaulty ? `Where ${FILE} has lost older editions, take its last good copy.\n` : "";
    return { exitCode: 1, output: `${findingsText(findings)}No edition is recorded until this is mended.\n${advice}` };
  }
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
