import { expect, test } from "vitest";
import { pageHtml } from "./pageHtml.ts";

const indexHtml = `<head>
  <meta name="sidelines-root" content="./" />
  <title>Sidelines</title>
  <meta
    name="description"
    content="All of it."
  />
  <link rel="icon" href="./favicon.svg" />
  <script type="module" crossorigin src="./assets/index-1.js"></script>
</head><body><p><!-- written --></p><a href="#list">List</a><a href="https://example.org/./x">Elsewhere</a><div id="root"></div>`;

const catalog = { default: "a", dossiers: [] };
const written = { catalog, file: "dossiers/a.json", data: "assets/a-0.json" };
const parts = { title: "A", description: "B", depth: 1, head: "", end: "", body: "", shown: "All.", written };

test("pageHtml lets addresses of the site go up one folder per level, the site root included", () => {
  const html = pageHtml(indexHtml, { ...parts, depth: 2 });
  expect(html).toContain('content="../../"');
  expect(html).toContain('href="../../favicon.svg"');
  expect(html).toContain('src="../../assets/index-1.js"');
  expect(html).not.toContain('"./');
});

test("pageHtml leaves fragments and addresses elsewhere as they are", () => {
  const html = pageHtml(indexHtml, parts);
  expect(html).toContain('href="#list"');
  expect(html).toContain('href="https://example.org/./x"');
});

test("pageHtml replaces title and description, as text whatever they contain", () => {
  const html = pageHtml(indexHtml, { ...parts, title: "A & </title><b> $& $1", description: 'He said "yes" > no' });
  expect(html).toContain("<title>A &amp; &lt;/title&gt;&lt;b&gt; $&amp; $1</title>");
  expect(html).toContain('<meta name="description" content="He said &quot;yes&quot; &gt; no" />');
  expect(html).not.toContain("All of it.");
});

test.each(["<title>Sidelines</title>", "<!-- written -->"])("pageHtml refuses an index page without %s", (lacking) => {
  expect(() => pageHtml(indexHtml.replace(lacking, ""), parts)).toThrow(/title|written/);
});

test("pageHtml says what the page shows, as text", () => {
  expect(pageHtml(indexHtml, { ...parts, shown: "All <4> meetings" })).toContain(
    "<p><span>All &lt;4&gt; meetings</span>",
  );
});

test("pageHtml gives a dossier's page a mark for each choice of an embedded page's parts, and no other page one", () => {
  const marks = (html: string) => [...html.matchAll(/<i id="([^"]*)" hidden><\/i>/g)].map(([, id]) => id);
  expect(new Set(marks(pageHtml(indexHtml, parts)))).toEqual(
    new Set([
      "embed",
      "embed-list",
      "embed-map",
      "embed-map-list",
      "embed-map-timeline",
      "embed-timeline",
      "embed-timeline-list",
    ]),
  );
  expect(marks(pageHtml(indexHtml, { ...parts, written: null }))).toEqual([]);
});

test("pageHtml puts the content into the page, and says where its data are; that cannot end its element", () => {
  const html = pageHtml(indexHtml, { ...parts, body: "<h1>Facts</h1>", written: { ...written, file: "</script><b>" } });
  expect(html).toContain('<div id="root"><h1>Facts</h1></div>');
  const json = /id="written">(.*?)<\/script>/.exec(html)?.[1] ?? "";
  expect(JSON.parse(json)).toEqual({ ...written, file: "</script><b>" });
  expect(html).toContain('crossorigin href="../assets/a-0.json"');
});
