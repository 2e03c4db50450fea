import { expect, test } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import { realDossier } from "../../src/testing/realDossier.ts";
import { linkedData, pageHead, UNKNOWN_SITE } from "./pageHead.ts";
import { sitePages } from "./sitePages.ts";

const page = sitePages(realDossier)[1];
if (!page) throw new Error("The dossier has no meeting.");
const edition = { id: "0123456789ab", date: dayOf(2025, 7, 1) };
const jsonLd = { url: `${UNKNOWN_SITE}qingdao-2025/`, text: "</script>" };

test("pageHead gives absolute addresses where the site has one", () => {
  const head = pageHead(page, "https://example.org/s/", edition);
  expect(head).toContain('<link rel="canonical" href="https://example.org/s/qingdao-2025/china/" />');
  expect(head).toContain('<meta property="og:image" content="https://example.org/s/cards/qingdao-2025-china.png" />');
  expect(head).toContain('<meta name="twitter:card" content="summary_large_image" />');
});

test("pageHead without one gives addresses relative to the page, in linked data too, and no canonical link is claimed", () => {
  const head = pageHead(page, null, edition);
  expect(head).toContain('content="../../cards/qingdao-2025-china.png"');
  expect(head).not.toContain("canonical");
  expect(linkedData(page, null, jsonLd)).toContain('{"url":"../../qingdao-2025/"');
  expect(linkedData(page, "https://example.org/s/", jsonLd)).toContain('{"url":"https://example.org/s/qingdao-2025/"');
});

test("pageHead names one address for a page that stands at two, and it is that of the content", () => {
  const head = pageHead({ ...page, path: "" }, "https://example.org/s/", edition);
  expect(head).toContain('<link rel="canonical" href="https://example.org/s/qingdao-2025/china/" />');
  expect(head).toContain('<meta property="og:url" content="https://example.org/s/qingdao-2025/china/" />');
  expect(pageHead({ ...page, path: "" }, null, edition)).toContain('content="./qingdao-2025/china/"');
});

test("pageHead says when the report of a meeting was published, when the page changed, and what its picture shows", () => {
  const head = pageHead(page, null, edition);
  expect(head).toContain('<meta property="article:published_time" content="2025-06-27" />');
  expect(head).toContain('<meta property="article:modified_time" content="2025-07-01" />');
  expect(head).toContain('<meta name="twitter:image:alt" content="India met China');
  const [own] = sitePages(realDossier);
  expect(own && pageHead(own, null, edition)).not.toContain("article:");
});

test("linkedData cannot end its element", () => {
  expect(linkedData(page, null, jsonLd).match(/<\/script>/g)).toHaveLength(1);
});
