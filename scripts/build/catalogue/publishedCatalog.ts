import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isDraft } from "../../../src/data/isDraft.ts";
import type { Catalog } from "../../../src/model/catalog.ts";

/**
 * The catalogue without its drafts. `readDossier` gives a dossier file's parsed JSON by the path that the catalogue has.
 * Throws an Error when the site would open with a draft.
 */
export function publishedCatalog(catalog: Catalog, readDossier: (file: string) => unknown): Catalog {
  const dossiers = catalog.dossiers.filter(({ file }) => !isDraft(readDossier(file)));
  if (!dossiers.some(({ id }) => id === catalog.default)) {
    throw new Error(`The site opens with "${catalog.default}", which is a draft: finish it, or name another default.`);
  }
  return { ...catalog, dossiers };
}

/** Takes away from the data folder of a built site whatever dossier file the catalogue does not list. Gives their paths. */
export function removeUnlisted(dataFolder: string, catalog: Catalog): string[] {
  const folder = join(dataFolder, "dossiers");
  if (!existsSync(folder)) return [];
  const listed = new Set(catalog.dossiers.map(({ file }) => file));
  const unlisted = readdirSync(folder)
    .map((name) => `dossiers/${name}`)
    .filter((file) => !listed.has(file));
  for (const file of unlisted) rmSync(join(dataFolder, file), { recursive: true });
  return unlisted;
}
