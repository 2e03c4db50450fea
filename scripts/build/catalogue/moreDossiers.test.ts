import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isDraft } from "../../../src/data/isDraft.ts";
import { parseCatalog } from "../../../src/data/parseCatalog.ts";
import { parseDossier } from "../../../src/data/parseDossier.ts";
import { parseSiteIndex } from "../../../src/data/parseSiteIndex.ts";
import { dataFolder } from "../../../src/testing/dataFolder.ts";
import { landPictures } from "../write-maps.ts";
import { catalogueHtml } from "./catalogueHtml.ts";
import { catalogAtHand, dossiersAtHand } from "./dossiersAtHand.ts";
import { publishedCatalog, removeUnlisted } from "./publishedCatalog.ts";
import { catalogueFiles } from "./writeCatalogue.ts";

const DRAFT = { "/draft": true };
const indexHtml = `<html><head><title>a</title><meta name="description" content="b" /><link href="./icon.svg" />
<link rel="modulepreload" href="./assets/map.js" /></head><body><!-- written --><div id="root"></div></body></html>`;
let folder = "";

beforeEach(function makeData() {
  folder = dataFolder([
    { id: "second" },
    { id: "third" },
    { id: "unlisted", isListed: false },
    { id: "draft", changes: DRAFT },
  ]);
});

afterEach(function removeData() {
  rmSync(folder, { recursive: true });
});

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
const published = () => publishedCatalog(parseCatalog(read("catalog.json"), "catalog.json"), read);
const publishedDossiers = () => published().dossiers.map(({ file }) => parseDossier(read(file), file));

/** What a build writes beside the pages of the dossiers themselves. */
function built() {
  const dossiers = publishedDossiers();
  const files = catalogueFiles(
    dossiers.map((dossier) => ({ dossier, isDraft: false })),
    folder,
  );
  const index = parseSiteIndex(JSON.parse(files.get("data/site-index.json")?.() ?? ""), "index");
  const html = catalogueHtml({
    indexHtml,
    siteUrl: "https://example.org/",
    dossiers,
    facts: index,
    card: "qingdao-2025",
    body: "",
    styles: ["assets/catalogue.css"],
  });
  return { files, index, html, lands: landPictures(folder, dossiers) };
}

describe("a third dossier", () => {
  test("is on the page of all dossiers, in the index and among the pictures, and gone when it is taken away", () => {
    const withThird = built();
    expect(withThird.index.map(({ id }) => id)).toEqual(["qingdao-2025", "second", "third"]);
    expect([...withThird.files.keys()]).toContain("data/pictures/third-dark.svg");
    expect([...withThird.lands.keys()]).toEqual(["qingdao-2025", "second", "third"]);
    expect(withThird.html).toContain('"@id":"https://example.org/third/#dataset"');

    rmSync(folder, { recursive: true });
    folder = dataFolder([{ id: "second" }]);
    const without = built();
    expect(without.index.map(({ id }) => id)).toEqual(["qingdao-2025", "second"]);
    expect([...without.files.keys()].filter((path) => path.includes("third"))).toEqual([]);
    expect(without.html).not.toContain("third");
  });
});

test("publishedCatalog leaves drafts out, and refuses to open the site with one", () => {
  expect(published().dossiers.map(({ id }) => id)).toEqual(["qingdao-2025", "second", "third"]);
  const opensWithDraft = { ...parseCatalog(read("catalog.json"), "catalog.json"), default: "draft" };
  expect(() => publishedCatalog(opensWithDraft, read)).toThrow('The site opens with "draft", which is a draft');
});

test("removeUnlisted takes drafts and unlisted dossiers out of a built site, and nothing else", () => {
  expect(removeUnlisted(folder, published()).toSorted()).toEqual(["dossiers/draft.json", "dossiers/unlisted.json"]);
  expect(readdirSync(join(folder, "dossiers")).toSorted()).toEqual(["qingdao-2025.json", "second.json", "third.json"]);
  expect(existsSync(join(folder, "world.topo.json"))).toBe(true);
});

test("catalogAtHand and dossiersAtHand have every dossier, for the development server, and mark what no build publishes", () => {
  expect(
    catalogAtHand(folder)
      .dossiers.map(({ id }) => id)
      .toSorted(),
  ).toEqual(["draft", "qingdao-2025", "second", "third", "unlisted"]);
  const marked = dossiersAtHand(folder).filter((one) => one.isDraft);
  expect(marked.map(({ dossier }) => dossier.id).toSorted()).toEqual(["draft", "unlisted"]);
});

test("catalogAtHand knows a half-written file by its name", () => {
  writeFileSync(join(folder, "dossiers/half.json"), '{ "title": "Ha');
  writeFileSync(join(folder, "dossiers/odd.json"), '{ "title": "<b>Odd</b>" }');
  const titles = catalogAtHand(folder).dossiers.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(["half", "odd"]));
  expect(parseCatalog({ default: "half", dossiers: catalogAtHand(folder).dossiers }, "").dossiers).toHaveLength(7);
});

test("isDraft is said by the file itself", () => {
  expect([isDraft({ draft: true }), isDraft({ draft: false }), isDraft({}), isDraft(null)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("catalogueFiles draws each map in light and in dark, without a name that a file cannot resolve", () => {
  const files = catalogueFiles(
    publishedDossiers().map((dossier) => ({ dossier, isDraft: false })),
    folder,
  );
  const [light, dark] = ["", "-dark"].map((end) => files.get(`data/pictures/second${end}.svg`)?.() ?? "");
  expect(light).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 640 360">/);
  expect(light).toContain('data-country="CHN"');
  expect(light).not.toContain("var(");
  expect(dark).not.toContain("var(");
  expect(dark).not.toBe(light);
  expect(light?.length).toBeLessThan(80_000);
});

test("catalogueHtml carries its style and its data, and preloads no picture's code", () => {
  const { html } = built();
  expect(html).toContain('<link rel="stylesheet" href="../assets/catalogue.css" />');
  expect(html).toContain('<link rel="canonical" href="https://example.org/dossiers/" />');
  expect(html).toContain('id="catalogue-data"');
  expect(html).toContain('"@type":"DataCatalog"');
  expect(html).not.toContain("modulepreload");
});
