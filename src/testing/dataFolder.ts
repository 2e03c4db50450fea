import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDraft } from "../data/isDraft.ts";
import { dayOf } from "../model/day.ts";
import { type EditionLog, withEdition } from "../model/editionLog.ts";
import { changedJson, type JsonChanges } from "./changedJson.ts";
import { oneDossierCatalog, realDossierJson } from "./realDossier.ts";

const SHIPPED = join(import.meta.dirname, "../../public/data");

/** One more dossier for a folder of data: the shipped one under another id. */
export interface MoreData {
  id: string;
  /** Values to put in place, by JSON pointer. */
  changes?: JsonChanges;
  isListed?: boolean;
}

/**
 * A temporary folder with the data of a site that has the shipped dossier and, after it, these, each with its edition
 * recorded; however many are shipped.
 * Gives its path; whoever asked for it removes it.
 */
export function dataFolder(more: readonly MoreData[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "sidelines-data-"));
  mkdirSync(join(folder, "dossiers"));
  cpSync(join(SHIPPED, "world.topo.json"), join(folder, "world.topo.json"));
  const catalog = oneDossierCatalog();
  let editions: EditionLog = {};
  writeDossier("qingdao-2025", realDossierJson());
  for (const { id, changes = {}, isListed = true } of more) {
    const title = `The dossier ${id}`;
    const file = `dossiers/${id}.json`;
    writeDossier(id, changedJson(realDossierJson({ "/id": id, "/title": title }), changes));
    if (isListed) catalog.dossiers.push({ id, title, summary: "One more dossier.", file });
  }
  write("catalog.json", catalog);
  write("editions.json", editions);
  return folder;

  function writeDossier(id: string, json: unknown): void {
    write(`dossiers/${id}.json`, json);
    if (!isDraft(json)) editions = withEdition(editions, id, json, dayOf(2025, 7, 1));
  }

  function write(file: string, json: unknown): void {
    writeFileSync(join(folder, file), JSON.stringify(json));
  }
}
