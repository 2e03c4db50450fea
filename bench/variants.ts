import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptiedPage } from "./emptiedPage.ts";
import { type StoredSite, storedFile, storedFolder } from "./serveFiles.ts";

/** The same facts in three makes, by name. */
export type VariantName = "floor" | "sidelines" | "client-only";

/** A make of the page: what is served, and where its dossier's page lies. */
export interface Variant {
  name: VariantName;
  site: StoredSite;
  /** Below the origin: `/qingdao-2025/`. */
  path: string;
}

/** The dossier that the floor is written from. */
const DOSSIER_PATH = "/qingdao-2025/";

/** The floor, the site as built in `built`, and the same site with nothing written into its pages. */
export function variantsOf(built: string): Variant[] {
  const site = storedFolder(built);
  return [
    { name: "floor", site: storedFolder(join(import.meta.dirname, "floor")), path: "/" },
    { name: "sidelines", site, path: DOSSIER_PATH },
    { name: "client-only", site: clientOnly(site, built), path: DOSSIER_PATH },
  ];
}

/** The same files, except that the app finds its pages empty, fetches the data and draws on its own. */
function clientOnly(site: StoredSite, built: string): StoredSite {
  // The page of all dossiers is of no one dossier, and is not measured.
  const pages = [...site.keys()].filter((path) => /(^|\/)index\.html$/.test(path) && path !== "dossiers/index.html");
  const emptied = pages.map((path) => {
    const html = emptiedPage(readFileSync(join(built, path), "utf8"));
    return [path, storedFile(path, Buffer.from(html))] as const;
  });
  return new Map([...site, ...emptied]);
}
