// How many bytes the built site may ask of a reader's line, compressed with Brotli. Run by `npm run bytes`, after a build.
import { readdirSync, readFileSync, statSync } from "node:fs";

/** @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync("reports/manifest.json", "utf8"));

/**
 * The files of a module's chunk and of all that it imports statically, style sheets included.
 * @param {string} name of the module, as in the manifest
 * @param {Set<string>} known names that are left out; those found are added
 * @returns {string[]}
 */
function filesOf(name, known) {
  if (known.has(name)) return [];
  known.add(name);
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`The build has no ${name}: see reports/manifest.json`);
  const own = [chunk.file, ...(chunk.css ?? [])].map((file) => `dist/${file}`);
  return [...own, ...(chunk.imports ?? []).flatMap((imported) => filesOf(imported, known))];
}

/** What runs on every page from the start: the scripts that it names, and what these import. */
const html = readFileSync("dist/index.html", "utf8");
const named = Object.keys(manifest).filter((name) => html.includes(`src="./${manifest[name]?.file}"`));
/** @type {Set<string>} */
const first = new Set();
const firstFiles = named.flatMap((name) => filesOf(name, first)).filter((file) => file.endsWith(".js"));
if (firstFiles.length === 0) throw new Error("dist/index.html names no script of the manifest.");

/**
 * What a part loads beside that.
 * @param {string[]} names
 */
function filesBeside(...names) {
  const known = new Set(first);
  return names.flatMap((name) => filesOf(name, known));
}

const pages = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("index.html"));

/** The pictures that stand for the map and the timeline come with every page, so no part brings them. */
const pictures = Object.keys(manifest).filter((name) => /^_(map|timeline)Picture/.test(name));
if (pictures.length !== 2)
  throw new Error("The build has no chunks for the two pictures (scripts/build/chunkNames.ts).");
const pictureFiles = filesBeside(...pictures);
for (const name of pictures) first.add(name);
/** A timeline of years has a picture of its own, which takes the place of the strip's. */
const ofYears = Object.keys(manifest).filter((name) => name.startsWith("_yearsPicture"));
const yearsFiles = filesBeside(...ofYears);
for (const name of ofYears) first.add(name);

const liveStrip = filesBeside("src/views/timeline/liveTimelines.ts");

/**
 * A page holds what it is about: a meeting's page its meeting, the dossier's page its list, and a long one costs more.
 * @param {string} page
 */
function pageLimit(page) {
  const [dossier = "", ...below] = page.split("/");
  const meetings = pages.filter((other) => other.startsWith(`${dossier}/`)).length - 1;
  if (meetings <= 24) return "25 kB";
  return below.length === 1 ? "40 kB" : "31 kB";
}

/** Of a dossier's many meetings, the page that is longest stands for all. */
const longest = new Map(
  pages
    .toSorted((one, other) => statSync(`dist/${one}`).size - statSync(`dist/${other}`).size)
    .map((page) => [page.split("/").length < 3 ? page : page.split("/")[0], page]),
);

export default [
  ...[...longest.values()].map((page) => ({
    name: `HTML and CSS of ${page}`,
    path: `dist/${page}`,
    limit: pageLimit(page),
    brotli: true,
  })),
  { name: "Script for list and filters", path: firstFiles, limit: "93 kB", brotli: true },
  { name: "Script of the pictures of map and timeline", path: pictureFiles, limit: "15.5 kB", brotli: true },
  { name: "Script of the picture of a timeline of years", path: yearsFiles, limit: "5 kB", brotli: true },
  {
    name: "Script of the page of all dossiers",
    path: filesBeside("src/app/startCatalogue.tsx"),
    limit: "4 kB",
    brotli: true,
  },
  {
    name: "Key of the map's picture",
    path: filesBeside(...Object.keys(manifest).filter((name) => name.startsWith("_pictureKey"))),
    limit: "2 kB",
    brotli: true,
  },
  {
    name: "Map: Leaflet, react-leaflet, topology",
    path: [...filesBeside("src/views/map/MapView.tsx", "src/data/parseWorld.ts"), "dist/data/world.topo.json"],
    limit: "140 kB",
    brotli: true,
  },
  {
    name: "Timeline of few dates",
    path: liveStrip,
    limit: "4 kB",
    brotli: true,
  },
  {
    name: "Timeline of years: Recharts",
    // Beside what a strip has too.
    path: filesBeside("src/views/timeline/TimelineView.tsx").filter((file) => !liveStrip.includes(file)),
    limit: "28 kB",
    brotli: true,
  },
];
