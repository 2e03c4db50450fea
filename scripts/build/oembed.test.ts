import { expect, test } from "vitest";
import { changedDossier } from "../../src/testing/realDossier.ts";
import { oembedJson, oembedLink, oembedPath } from "./oembed.ts";
import { sitePages } from "./sitePages.ts";

const SITE = "https://site.example/some/folder/";
const pages = sitePages(changedDossier({}));
const [own, china] = pages;

test("oembedPath gives a dossier and each meeting a file of their own", () => {
  expect(oembedPath(own!)).toBe("oembed/qingdao-2025.json");
  expect(oembedPath(china!)).toBe("oembed/qingdao-2025-china.json");
  expect(new Set(pages.map(oembedPath)).size).toBe(pages.length);
});

test("oembedJson has what oEmbed 1.0 asks of the type rich, and its frame is the page, embedded", () => {
  const file = oembedJson(china!, SITE);
  expect(file).toMatchObject({ version: "1.0", type: "rich", title: china!.title, provider_name: "Sidelines" });
  expect([Number.isInteger(file.width), Number.isInteger(file.height)]).toEqual([true, true]);
  expect(file.html).toContain(`src="${SITE}qingdao-2025/china/?embed=1#embed"`);
  expect(file.html).toContain(`width="${file.width}" height="${file.height}"`);
  expect(file.html).not.toContain("<script");
  expect(JSON.parse(JSON.stringify(file))).toEqual(file);
});

test("oembedJson lets no title leave the frame's attribute", () => {
  const file = oembedJson({ ...own!, title: `"><script>&` }, SITE);
  expect(file.html).toContain(`title="&quot;&gt;&lt;script&gt;&amp;"`);
});

test("oembedLink names the file by its absolute address", () => {
  expect(oembedLink(china!, SITE)).toContain(`href="${SITE}oembed/qingdao-2025-china.json"`);
});
