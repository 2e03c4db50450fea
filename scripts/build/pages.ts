// Run after `vite build`: writes a real page for every dossier and every meeting, with its facts in the HTML, so that a
// deep link works on any static host, can be read without script, and shows what it leads to before anyone opens it.
import "./productionReact.ts";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type Manifest } from "vite";
import type { Written } from "../../src/app/writtenData.ts";
import { parseCatalog } from "../../src/data/parseCatalog.ts";
import { parseDossier } from "../../src/data/parseDossier.ts";
import { parseEditions } from "../../src/data/parseEditions.ts";
import { dossierJsonLd, meetingJsonLd } from "../../src/exports/jsonLd.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { prerender, prerenderCatalogue } from "../../src/prerender.tsx";
import { CATALOGUE } from "../../src/url/cataloguePath.ts";
import { allShown, oneShown } from "../../src/words/writtenWords.ts";
import { atomFeed, FEED, type PublishedDossier } from "./catalogue/feed.ts";
import { publishedCatalog, removeUnlisted } from "./catalogue/publishedCatalog.ts";
import { writeCatalogue } from "./catalogue/writeCatalogue.ts";
import { headersFile } from "./contentSecurityPolicy.ts";
import { dossierFiles } from "./dossierFiles.ts";
import { inlineScript } from "./earlyScript.ts";
import { type BundledPackage, LICENCES, licencesText } from "./licences.ts";
import { modelFile } from "./modelFile.ts";
import { notFoundHtml } from "./notFoundHtml.ts";
import { oembedJson, oembedPath } from "./oembed.ts";
import { linkedData, pageHead, UNKNOWN_SITE } from "./pageHead.ts";
import { pageHtml } from "./pageHtml.ts";
import { type SitePage, sitePages } from "./sitePages.ts";
import { type MappedPage, readSiteUrl, robotsTxt, sitemapXml } from "./siteUrl.ts";
import { stampedCatalog } from "./stampedCatalog.ts";
import { writeCards } from "./write-cards.ts";
import { landPictures, writeMaps } from "./write-maps.ts";

/** Where Vite writes what is for the build alone. */
const NOTES = ".vite";
const project = join(import.meta.dirname, "../..");
const site = join(project, "dist");
const siteUrl = readSiteUrl(process.env.SIDELINES_SITE_URL);
const indexHtml = readFileSync(join(site, "index.html"), "utf8");
const { manifest, packages } = takeNotes();
write(LICENCES, licencesText(packages, readFileSync(join(project, "LICENSE"), "utf8")));
const renderer = join(project, "node_modules", ".sidelines-prerender");
const { prerender: render, prerenderCatalogue: renderCatalogue } = await loadPrerender();

const listed = publishedCatalog(parseCatalog(readJson("catalog.json"), "data/catalog.json"), readJson);
const catalog = stampedCatalog(listed, readJson, parseEditions(readJson("editions.json"), "data/editions.json"));
removeUnlisted(join(site, "data"), catalog);
write("data/catalog.json", `${JSON.stringify(catalog, null, 2)}\n`);
const lands = landPictures(join(site, "data"));
const published: PublishedDossier[] = [];
const mapped: MappedPage[] = [];
for (const { id, file, edition } of catalog.dossiers) {
  const dossier = parseDossier(readJson(file), `data/${file}`);
  published.push({ dossier, edition });
  const pages = sitePages(dossier);
  if (siteUrl) for (const [path, text] of dossierFiles(dossier, siteUrl, edition)) write(path, text);
  const preloaded = { catalog, file, dossier };
  const data = modelFile(dossier);
  write(data.path, data.text);
  const written = { catalog, file, data: data.path };
  const [own] = pages;
  if (own && id === catalog.default) await writePage({ ...own, path: "" }, { preloaded, written }, edition);
  for (const page of pages) await writePage(page, { preloaded, written }, edition);
  mapped.push(...pages.map(({ path }) => ({ path, changed: edition.date })));
}
const newest = mapped
  .map(({ changed }) => changed)
  .toSorted()
  .at(-1);
if (newest) mapped.push({ path: `${CATALOGUE}/`, changed: newest });
const dossiers = published.map(({ dossier }) => dossier);
await writeCatalogue({
  site,
  indexHtml,
  siteUrl,
  manifest,
  dossiers,
  opensWith: catalog.default,
  render: renderCatalogue,
});
writeCards({ dataFolder: join(site, "data"), outFolder: site });
writeMaps(lands, site);
const notFound = notFoundHtml({ indexHtml, catalog, siteUrl, script: await inlineScript("notFound.ts") });
write("404.html", notFound);
// Its policy admits what any other page has, and its own script.
write("_headers", headersFile(notFound));
write("robots.txt", robotsTxt(siteUrl));
if (siteUrl) {
  write("sitemap.xml", sitemapXml(siteUrl, mapped));
  write(FEED, atomFeed(siteUrl, published));
}
// Not earlier: parts of it are loaded while pages are written.
rmSync(renderer, { recursive: true });
console.log(`${mapped.length + 1} pages written`);
if (!siteUrl) {
  console.log(
    "No SIDELINES_SITE_URL: previews get relative addresses, and there is no sitemap or feed (docs/publishing.md).",
  );
}

interface Renderer {
  prerender: typeof prerender;
  prerenderCatalogue: typeof prerenderCatalogue;
}

async function writePage(
  page: SitePage,
  { preloaded, written }: { preloaded: Parameters<typeof render>[1]; written: Written },
  edition: Edition,
): Promise<void> {
  const context = { siteRoot: siteUrl ?? UNKNOWN_SITE, edition, hasFiles: siteUrl !== null };
  const { dossier, meeting } = page;
  const jsonLd = meeting ? meetingJsonLd(dossier, meeting.id, context) : dossierJsonLd(dossier, context);
  const html = pageHtml(indexHtml, {
    title: page.title,
    description: page.description,
    depth: page.path.split("/").length - 1,
    head: pageHead(page, siteUrl, edition),
    end: linkedData(page, siteUrl, jsonLd),
    body: await render(page.path, preloaded, lands.get(dossier.id) ?? null),
    shown: (meeting ? oneShown : allShown)(dossier.meetings.length),
    written,
  });
  write(`${page.path}index.html`, html);
  if (siteUrl) write(oembedPath(page), `${JSON.stringify(oembedJson(page, siteUrl), null, 2)}\n`);
}

/**
 * What the bundler made of which module, and the packages in it, which nobody publishes. The manifest stays beside the site,
 * for `.size-limit.mjs`.
 */
function takeNotes(): { manifest: Manifest; packages: BundledPackage[] } {
  const manifest = readFileSync(join(site, NOTES, "manifest.json"), "utf8");
  const licences = readFileSync(join(site, NOTES, "licences.json"), "utf8");
  mkdirSync(join(project, "reports"), { recursive: true });
  writeFileSync(join(project, "reports/manifest.json"), manifest);
  rmSync(join(site, NOTES), { recursive: true });
  return { manifest: JSON.parse(manifest) as Manifest, packages: JSON.parse(licences) as BundledPackage[] };
}

/** Builds the app once more, for Node, and loads it. */
async function loadPrerender(): Promise<Renderer> {
  await build({
    root: project,
    logLevel: "warn",
    build: { ssr: "src/prerender.tsx", outDir: renderer, emptyOutDir: true, copyPublicDir: false },
  });
  return (await import(join(renderer, "prerender.js"))) as Renderer;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(site, "data", file), "utf8"));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}
