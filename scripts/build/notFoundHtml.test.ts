// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { createContext, Script } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { contentSecurityPolicy, headersFile } from "./contentSecurityPolicy.ts";
import { inlineScript } from "./earlyScript.ts";
import { notFoundHtml } from "./notFoundHtml.ts";

const policy = contentSecurityPolicy({ scripts: ["early()"], styles: [] }).replaceAll("'", "&#39;");
const indexHtml = `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="sidelines-root" content="./" /><title>S</title><link rel="icon" href="./favicon.svg" /></head>
<body><aside class="written-note"><p><!-- written --> Search needs a script.</p><a href="?">All</a></aside><div id="root"></div>
<script type="module" fetchpriority="low" crossorigin src="./assets/runtime.js"></script>
<script type="module" fetchpriority="low" crossorigin src="./assets/a.js"></script>
<link rel="modulepreload" crossorigin href="./assets/b.js" /></body></html>`;
const catalog = { default: "one", dossiers: [{ id: "one", title: "A & B", summary: "", file: "dossiers/one.json" }] };

function notFound(script = "go()", siteUrl: string | null = null) {
  return notFoundHtml({ indexHtml, catalog, siteUrl, script });
}

describe("notFoundHtml", () => {
  test("says what it is and lists the dossiers before any script runs, from the site's path where that is known", () => {
    expect(notFound()).toContain("<h2>There is no page at this address</h2>");
    expect(notFound()).toContain('<a href="/one/" data-path="one/">A &amp; B</a>');
    expect(notFound("", "https://example.org/some/folder/")).toContain('<a href="/some/folder/one/"');
  });

  test("does not say what a written page shows", () => {
    expect(notFound()).not.toContain("written");
  });

  test("asks for nothing below an address that is not there", () => {
    expect(notFound()).not.toMatch(/"\.\//);
    expect(notFound()).not.toContain("modulepreload");
  });

  test("has its script admitted by its own policy and by the headers', beside the other pages'", () => {
    const digest = `'sha256-${createHash("sha256").update("go()").digest("base64")}'`;
    const early = `'sha256-${createHash("sha256").update("early()").digest("base64")}'`;
    expect(headersFile(notFound())).toContain(`script-src 'self' ${digest} ${early};`);
    expect(notFound()).toContain(digest.replaceAll("'", "&#39;"));
  });

  test("refuses a page without the app's script", () => {
    expect(() => notFoundHtml({ indexHtml: "<html></html>", catalog, siteUrl: null, script: "" })).toThrow("no script");
  });
});

describe("the script of the page for an unknown address", () => {
  let text = "";
  beforeAll(async function buildScript() {
    text = await inlineScript("notFound.ts");
  }, 60_000);

  /**
   * What becomes of the page at this address, on a host that has this site in these folders, and these catalogues in others.
   */
  async function pageAt(address: string, folders: readonly string[], others: Readonly<Record<string, unknown>> = {}) {
    document.documentElement.innerHTML = notFound(text);
    const asked: string[] = [];
    const { origin, pathname } = new URL(address);
    const catalogs = new Map(
      [...Object.entries(others), ...folders.map((folder) => [folder, catalog] as const)].map(([folder, json]) => [
        `${origin}${folder}data/catalog.json`,
        JSON.stringify(json),
      ]),
    );
    const scripts = folders.map((folder) => `${origin}${folder}assets/runtime.js`);
    const host = {
      document,
      location: { origin, pathname },
      fetch(file: string) {
        asked.push(file);
        const type = scripts.includes(file) ? "text/javascript" : "text/html";
        // Elsewhere this host answers with a page, as some do.
        const body = catalogs.get(file) ?? "<html>";
        return Promise.resolve(new Response(body, { headers: { "Content-Type": type } }));
      },
    };
    new Script(text).runInContext(createContext(host));
    await settled();
    return {
      asked,
      root: document.querySelector<HTMLMetaElement>("meta[name=sidelines-root]")?.content,
      link: document.querySelector<HTMLAnchorElement>("li a")?.getAttribute("href"),
    };
  }

  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  const modules = () => [...document.querySelectorAll<HTMLScriptElement>("script[type=module]")];

  const isHelpThere = () => document.querySelector("#not-found") !== null;

  test.each([
    ["https://example.org/nowhere", ["/"], "https://example.org/"],
    ["https://example.org/some/folder/nowhere/at/all/", ["/some/folder/"], "https://example.org/some/folder/"],
    ["https://example.org/some/folder/nowhere/", ["/", "/some/folder/"], "https://example.org/some/folder/"],
  ])("finds the site of %s among its folders, the deepest first", async (address, folders, root) => {
    const page = await pageAt(address, folders);
    expect(page.root).toBe(root);
    expect(page.link).toBe(`${root}one/`);
    expect(modules().map(({ src }) => src)).toEqual([`${root}assets/runtime.js`]);
  });

  test.each([
    ["no dossier", { dossiers: [] }],
    ["null", null],
    ["dossiers of another kind", { dossiers: [{ name: "Other" }] }],
    ["dossiers that are null", { dossiers: [null] }],
    ["dossiers like ours, and no script of this build", catalog],
  ])("passes over another site's folder whose catalogue has %s", async (_name, other) => {
    const page = await pageAt("https://example.org/other/x/y", ["/"], { "/other/": other });
    expect([page.root, page.link]).toEqual(["https://example.org/", "https://example.org/one/"]);
  });

  test("mends the links by the catalogue alone where the site has been built anew since", async () => {
    const page = await pageAt("https://example.org/some/nowhere", [], { "/some/": catalog });
    expect(page.link).toBe("https://example.org/some/one/");
  });

  test("leaves what the page says until the app is there", async () => {
    await pageAt("https://example.org/nowhere/", ["/"]);
    modules()[0]?.dispatchEvent(new Event("load"));
    await settled();
    expect(modules()[1]?.src).toBe("https://example.org/assets/a.js");
    expect(isHelpThere()).toBe(true);
    modules()[1]?.dispatchEvent(new Event("load"));
    await settled();
    expect(isHelpThere()).toBe(false);
  });

  test("leaves the page as it is where no folder has a catalogue", async () => {
    const page = await pageAt("https://example.org/some/nowhere/", []);
    expect([page.root, page.link, modules()]).toEqual(["/", "/one/", []]);
  });

  test("asks only the host itself, and not for ever", async () => {
    const { asked } = await pageAt(`https://example.org//other.org/${"a/".repeat(40)}`, []);
    expect(asked.length).toBeLessThanOrEqual(9);
    expect(asked.every((file) => file.startsWith("https://example.org/"))).toBe(true);
  });
});
