import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDossier } from "../../src/data/parseDossier.ts";
import { sitePages } from "./sitePages.ts";

const file = "public/data/dossiers/qingdao-2025.json";
const dossier = parseDossier(JSON.parse(readFileSync(file, "utf8")), file);

test("sitePages gives a dossier a page of its own and one for each meeting", () => {
  expect(sitePages(dossier).map(({ path }) => path)).toEqual([
    "qingdao-2025/",
    "qingdao-2025/china/",
    "qingdao-2025/belarus/",
    "qingdao-2025/tajikistan/",
    "qingdao-2025/kazakhstan/",
  ]);
});

test("sitePages says of a meeting who met whom, where, when and what was agreed", () => {
  const page = sitePages(dossier).find(({ path }) => path === "qingdao-2025/belarus/");
  expect(page?.title).toBe("Belarus · India’s defence minister meets four counterparts in Qingdao");
  expect(page?.description).toContain("India met Belarus (Lieutenant General Victor Khrenin, Defence Minister).");
  expect(page?.description).toContain("Qingdao, 26 Jun 2025.");
  expect(page?.description).toContain("Agreed: To keep working together on training");
});

test("sitePages does not tell an agreement that is open", () => {
  const page = sitePages(dossier).find(({ path }) => path === "qingdao-2025/china/");
  expect(page?.description).toContain("Agreed: To go on consulting");
  expect(page?.description).not.toContain("military education");
});
