import { expect, test } from "vitest";
import { realDossier } from "../../src/testing/realDossier.ts";
import { linkedData, pageHead, UNKNOWN_SITE } from "./pageHead.ts";
import { sitePages } from "./sitePages.ts";

const page = sitePages(realDossier)[1];
if (!page) throw new Error("The dossier has no meeting.");
const jsonLd = { url: `${UNKNOWN_SITE}qingdao-2025/`, text: "</script>" };

test("pageHead gives absolute addresses where the site has one", () => {
  const head = pageHead(page, "https://example.org/s/");
  expect(head).toContain('<link rel="canonical" href="https://example.org/s/qingdao-2025/china/" />');
  expect(head).toContain('<meta property="og:image" content="https://example.org/s/cards/qingdao-2025-china.png" />');
  expect(head).toContain('<meta name="twitter:card" content="summary_large_image" />');
});

test("pageHead without one gives addresses relative to the page, in linked data too, and no canonical link is claimed", () => {
  const head = pageHead(page, null);
  expect(head).toContain('content="../../cards/qingdao-2025-china.png"');
  expect(head).not.toContain("canonical");
  expect(linkedData(page, null, jsonLd)).toContain('{"url":"../../qingdao-2025/"');
  expect(linkedData(page, "https://example.org/s/", jsonLd)).toContain('{"url":"https://example.org/s/qingdao-2025/"');
});

test("linkedData cannot end its element", () => {
  expect(linkedData(page, null, jsonLd).match(/<\/script>/g)).toHaveLength(1);
});
