import { expect, test } from "vitest";
import { realDossier } from "../src/testing/realDossier.ts";
import { pageHead, UNKNOWN_SITE } from "./pageHead.ts";
import { sitePages } from "./sitePages.ts";

const page = sitePages(realDossier)[1];
if (!page) throw new Error("The dossier has no meeting.");
const jsonLd = { url: `${UNKNOWN_SITE}qingdao-2025/`, text: "</script>" };

test("with a site address every address is absolute", () => {
  const head = pageHead(page, "https://example.org/s/", jsonLd);
  expect(head).toContain('<link rel="canonical" href="https://example.org/s/qingdao-2025/china/" />');
  expect(head).toContain('<meta property="og:image" content="https://example.org/s/cards/qingdao-2025-china.png" />');
  expect(head).toContain('<meta name="twitter:card" content="summary_large_image" />');
});

test("without one they are relative to the page, in linked data too", () => {
  const head = pageHead(page, null, jsonLd);
  expect(head).toContain('content="../../cards/qingdao-2025-china.png"');
  expect(head).toContain('{"url":"../../qingdao-2025/"');
});

test("linked data cannot end its element", () => {
  expect(pageHead(page, null, jsonLd).match(/<\/script>/g)).toHaveLength(1);
});
