import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDraft } from "../../../src/data/isDraft.ts";
import { parseCatalog } from "../../../src/data/parseCatalog.ts";
import { parseDossier } from "../../../src/data/parseDossier.ts";
import type { Catalog, CatalogEntry } from "../../../src/model/catalog.ts";
import type { Dossier } from "../../../src/model/dossier.ts";

/**
 * The catalogue with every dossier file that there is, also one that it does not list: what an author works on. Only the
 * development server shows it.
 */
export function catalogAtHand(dataFolder: string): Catalog {
  const catalog = parseCatalog(readJson(dataFolder, "catalog.json"), "data/catalog.json");
  const listed = new Set(catalog.dossiers.map(({ file }) => file));
  const unlisted = readdirSync(join(dataFolder, "dossiers"))
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name) && !listed.has(`dossiers/${name}`))
    .map((name) => unlistedEntry(dataFolder, name));
  return { ...catalog, dossiers: [...catalog.dossiers, ...unlisted] };
}

/** The dossiers of that catalogue that can be read, each with whether a build would leave it out. */
export function dossiersAtHand(dataFolder: string): { dossier: Dossier; isDraft: boolean }[] {
  const listed = new Set(parseCatalog(readJson(dataFolder, "catalog.json"), "").dossiers.map(({ file }) => file));
  return catalogAtHand(dataFolder).dossiers.flatMap(({ file }) => {
    try {
      const json = readJson(dataFolder, file);
      return [{ dossier: parseDossier(json, `data/${file}`), isDraft: isDraft(json) || !listed.has(file) }];
    } catch {
      // Its own page says what is wrong in it.
      return [];
    }
  });
}

/** A line for a file that may be half written: its own words where it has them, else its name. */
function unlistedEntry(dataFolder: string, name: string): CatalogEntry {
  const id = name.replace(/\.json$/, "");
  const file = `dossiers/${name}`;
  const unnamed = { id, title: id, summary: id, file };
  try {
    const { title, summary } = readJson(dataFolder, file) as { title?: unknown; summary?: unknown };
    const named = { ...unnamed, title, summary: String(summary).slice(0, 320).trim() };
    return parseCatalog({ default: id, dossiers: [named] }, file).dossiers[0] ?? unnamed;
  } catch {
    return unnamed;
  }
}

function readJson(dataFolder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(dataFolder, file), "utf8"));
}
