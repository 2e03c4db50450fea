import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDossier } from "../data/parseDossier.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Dossier } from "../model/dossier.ts";
import { changedJson, type JsonChanges } from "./changedJson.ts";

const FILE = "dossiers/qingdao-2025.json";

/** A data file of the site, read anew each time. `file` is a path below `public/data`. */
export function dataFile(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, "../../public/data", file), "utf8"));
}

/** The shipped catalogue as if the site had this dossier alone, and opened with it. */
export function oneDossierCatalog(): Catalog {
  const { dossiers } = dataFile("catalog.json") as Catalog;
  const own = dossiers.filter(({ file }) => file === FILE);
  return { default: own[0]?.id ?? "", dossiers: own };
}

/** The shipped dossier as it stands in its file, with some values changed; unchecked. */
export function realDossierJson(changes: JsonChanges = {}): unknown {
  return changedJson(dataFile(FILE), changes);
}

/** The shipped dossier with some values changed, checked as the page checks it. */
export function changedDossier(changes: JsonChanges): Dossier {
  return parseDossier(realDossierJson(changes), FILE);
}

/** The shipped dossier. One object for all tests of a file: selectors may keep what they worked out from it. */
export const realDossier: Dossier = changedDossier({});
