// Run after `vite build`: writes a real page for every dossier and every meeting, so that a deep link works on any
// static host and has its own title and description.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pageHtml } from "./pageHtml.ts";
import { type PageCatalog, type PageDossier, sitePages } from "./sitePages.ts";

const site = join(import.meta.dirname, "..", "dist");
const indexHtml = readFileSync(join(site, "index.html"), "utf8");
const catalog = readJson("catalog.json") as PageCatalog;
const pages = catalog.dossiers.flatMap(({ file }) => sitePages(readJson(file) as PageDossier));

for (const { folder, head } of pages) {
  mkdirSync(join(site, folder), { recursive: true });
  writeFileSync(join(site, folder, "index.html"), pageHtml(indexHtml, head));
}
console.log(`${pages.length} pages written beside index.html`);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(site, "data", file), "utf8"));
}
