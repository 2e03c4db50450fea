import { expect, test } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import { readSiteUrl, robotsTxt, sitemapXml } from "./siteUrl.ts";

test("readSiteUrl ends the address with a slash, and gives null for none", () => {
  expect(readSiteUrl("https://example.org/sidelines")).toBe("https://example.org/sidelines/");
  expect(readSiteUrl("https://example.org/")).toBe("https://example.org/");
  expect(readSiteUrl(undefined)).toBeNull();
  expect(readSiteUrl("")).toBeNull();
});

test("readSiteUrl refuses by name what is no address", () => {
  expect(() => readSiteUrl("example.org")).toThrow("SIDELINES_SITE_URL");
  expect(() => readSiteUrl("ftp://example.org/")).toThrow("SIDELINES_SITE_URL");
});

test.each(["https://example.org/a?b=1", "https://example.org/a?", "https://example.org/a/#b", "https://example.org/#"])(
  "readSiteUrl refuses an address that no page can lie below: %s",
  (text) => {
    expect(() => readSiteUrl(text)).toThrow("leave out the ? or #");
  },
);

test.each(["https://u:secret@example.org/", "https://u@example.org/", "https://:secret@example.org/?a"])(
  "readSiteUrl refuses an address with credentials, and does not print them: %s",
  (text) => {
    expect(() => readSiteUrl(text)).toThrow(/^SIDELINES_SITE_URL has a user's name or password(?!.*secret)/);
  },
);

test("sitemapXml lists every page with its full address and its edition's day", () => {
  const changed = dayOf(2025, 7, 1);
  const xml = sitemapXml("https://example.org/a/", [
    { path: "one/", changed },
    { path: "one/two/", changed },
  ]);
  expect(xml).toContain("<loc>https://example.org/a/one/</loc><lastmod>2025-07-01</lastmod>");
  expect(xml).toContain("<loc>https://example.org/a/one/two/</loc>");
});

test("robotsTxt names the sitemap only where there is one", () => {
  expect(robotsTxt("https://example.org/")).toContain("Sitemap: https://example.org/sitemap.xml");
  expect(robotsTxt(null)).not.toContain("Sitemap");
});
