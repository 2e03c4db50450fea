import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptiedPage } from "./emptiedPage.ts";
import { GENERATED_ID, generatedDossier } from "./generatedDossier.ts";
import { type StoredSite, storedFile } from "./serveFiles.ts";
import { worldCountries } from "./worldCountries.ts";

/**
 * The site as built in `built` (`site` being what is served of it), with the generated dossier as its only one and a
 * front page into which nothing is written, so that the app fetches it.
 */
export function generatedSite(site: StoredSite, built: string): StoredSite {
  const dossier = generatedDossier(worldCountries());
  const file = `dossiers/${GENERATED_ID}.json`;
  const { title, summary } = dossier;
  const catalog = { default: GENERATED_ID, dossiers: [{ id: GENERATED_ID, title, summary, file }] };
  const replaced = {
    "index.html": emptiedPage(readFileSync(join(built, "index.html"), "utf8")),
    "data/catalog.json": JSON.stringify(catalog),
    [`data/${file}`]: JSON.stringify(dossier),
  };
  const files = Object.entries(replaced).map(([path, text]) => [path, storedFile(path, Buffer.from(text))] as const);
  return new Map([...site, ...files]);
}
