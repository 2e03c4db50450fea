import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { selfContained } from "./selfContained.ts";

const html = `<html><head>
    <!-- early -->
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/day-2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-3.css">
  </head>
  <body><div id="root"></div>
  </body></html>`;

const texts = {
  early: "go('$&')",
  styleSheet: (path: string) => `/*${path}*/a{}\n`,
  preloads: [{ path: "assets/map-4.js", media: "all" }],
};
const built = selfContained(html, texts);

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

test("selfContained has the early script and the style sheets inline, and the policy names their digests", () => {
  expect(built).toContain("<script>go('$&')</script>");
  expect(built).toContain("<style>/*assets/index-3.css*/a{}</style>");
  expect(built).not.toContain('rel="stylesheet"');
  expect(built).toContain(`script-src &#39;self&#39; &#39;sha256-${sha256("go('$&')")}&#39;`);
  expect(built).toContain(`style-src &#39;self&#39; &#39;sha256-${sha256("/*assets/index-3.css*/a{}")}&#39;`);
});

test("selfContained has the policy before anything that it rules", () => {
  expect(built).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
});

test("selfContained has the app's script, what it imports and what it imports soon behind everything else", () => {
  const end = built.slice(built.indexOf('<div id="root">'));
  const [script, imported, soon] = [
    '<script type="module" fetchpriority="low" crossorigin src="./assets/index-1.js"></script>',
    '<link rel="modulepreload" fetchpriority="low" crossorigin href="./assets/day-2.js">',
    '<link rel="modulepreload" fetchpriority="low" media="all" crossorigin href="./assets/map-4.js" />',
  ];
  expect(end.replaceAll(/\s+</g, "<")).toBe(`<div id="root"></div>${script}${imported}${soon}</body></html>`);
  expect(built.match(/index-1\.js/g)).toHaveLength(1);
});

test("selfContained refuses a page without the mark for the early script, without app or without styles", () => {
  expect(() => selfContained(html.replace("<!-- early -->", ""), texts)).toThrow("early");
  expect(() => selfContained(html.replaceAll("module", ""), texts)).toThrow("module");
  expect(() => selfContained(html.replace(/<link rel="stylesheet".*/, ""), texts)).toThrow("stylesheet");
});
