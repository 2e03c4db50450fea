import { createContext, Script } from "node:vm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { arbitrarySearch } from "../../src/testing/arbitraryView.ts";
import { parseViewSearch } from "../../src/url/viewSearch.ts";
import { earlyScript } from "./earlyScript.ts";

let text: string;
let script: Script;

beforeAll(async function buildScript() {
  text = await earlyScript();
  script = new Script(text);
}, 60_000);

const page = {
  classes: new Set<string>(),
  dataset: {} as { theme?: string; parts?: string },
  classList: {
    add: (name: string) => page.classes.add(name),
    remove: (...names: string[]) => names.forEach((name) => page.classes.delete(name)),
    contains: (name: string) => page.classes.has(name),
  },
  querySelectorAll: () => [],
};
class HTMLScriptElement {}
let timers: (() => void)[] = [];
let whenError: ((event: { target: unknown }) => void) | null = null;
const window: { endEarlyInput?: (place: null) => unknown[] } = {};
const noListener = () => undefined;
const browser = createContext({
  URLSearchParams,
  HTMLScriptElement,
  addEventListener: (type: string, listener: typeof whenError) => {
    if (type === "error") whenError = listener;
  },
  document: { documentElement: page, addEventListener: noListener },
  location: { search: "" },
  setTimeout: (after: () => void) => timers.push(after),
  window,
});

const ALL = "map-timeline-list";

/** What a page with this query looks like at its first paint. */
function firstPaint(search: string) {
  page.classes.clear();
  page.dataset = {};
  timers = [];
  browser.location = { search };
  script.runInContext(browser);
  const { theme = null, parts = ALL } = page.dataset;
  return { isEmbedded: page.classes.has("is-embed"), parts, theme };
}

/** What the app makes of the same query. */
function viewOf(search: string) {
  const { isEmbedded, parts, theme } = parseViewSearch(search).view;
  return { isEmbedded, parts: isEmbedded ? parts.join("-") : ALL, theme };
}

/** Queries about nothing else, repeated, empty, encoded and in other letters too. */
const aboutTheFirstPaint = fc
  .array(
    fc.tuple(
      fc.constantFrom("embed", "embed", "theme", "parts", "Embed", "%65mbed", " theme", "theme[]", "q"),
      fc.constantFrom(
        "",
        "=",
        "=1",
        "=0",
        "=%31",
        "=1+",
        "=true",
        "=dark",
        "=light",
        "=Dark",
        "=d%61rk",
        "=dark=light",
        "=list~map",
        "=map~map~x",
        "=map%7Etimeline",
        "=x",
        "=~list",
      ),
    ),
    { maxLength: 5 },
  )
  .chain((pairs) =>
    fc.constantFrom("&", "&&", ";").map((between) => `?${pairs.map((pair) => pair.join("")).join(between)}`),
  );

describe("the early script", () => {
  test.each([
    ["?embed=1", { isEmbedded: true, parts: ALL, theme: null }],
    ["?embed=0&embed=1", { isEmbedded: false, parts: ALL, theme: null }],
    ["?embed=1&embed=0&theme=dark&theme=light", { isEmbedded: true, parts: ALL, theme: "dark" }],
    ["?theme=blue&theme=dark", { isEmbedded: false, parts: ALL, theme: null }],
    ["?%65mbed=%31&theme=d%61rk", { isEmbedded: true, parts: ALL, theme: "dark" }],
    ["?embed=1&parts=list~map&parts=timeline", { isEmbedded: true, parts: "map-list", theme: null }],
    ["?q=embed=1", { isEmbedded: false, parts: ALL, theme: null }],
  ])("reads the first of each parameter: %s", (search, expected) => {
    expect(firstPaint(search)).toEqual(expected);
  });

  test.each([
    ["its own parameters", aboutTheFirstPaint],
    ["all parameters", arbitrarySearch],
    ["any text", fc.string({ unit: "binary" }).map((query) => `?${query}`)],
  ])("reads a link as the app does, with %s", (_name, searches) => {
    fc.assert(
      fc.property(searches, (search) => {
        expect(firstPaint(search)).toEqual(viewOf(search));
      }),
      { numRuns: 500 },
    );
  });

  test("takes a plain page for answering, and one with a query too, which it holds back until the app is there", () => {
    firstPaint("");
    expect([...page.classes]).toEqual(["is-answering"]);
    expect(timers).toEqual([]);
    firstPaint("?country=CHN&embed=1");
    expect([...page.classes].toSorted()).toEqual(["is-answering", "is-embed", "is-waiting"]);
    window.endEarlyInput?.(null);
    for (const after of timers) after();
    expect([...page.classes].toSorted()).toEqual(["is-answering", "is-embed"]);
  });

  test("shows a page as it was written when no app has come in time, and takes that back when it comes late", () => {
    firstPaint("?country=CHN&embed=1");
    for (const after of timers) after();
    expect([...page.classes]).toEqual(["is-embed"]);
    window.endEarlyInput?.(null);
    expect([...page.classes].toSorted()).toEqual(["is-answering", "is-embed"]);
  });

  test("does so at once when the app's script fails, and not for what fails once the app is there", () => {
    firstPaint("");
    whenError?.({ target: {} });
    expect([...page.classes]).toEqual(["is-answering"]);
    whenError?.({ target: new HTMLScriptElement() });
    expect([...page.classes]).toEqual([]);
    window.endEarlyInput?.(null);
    whenError?.({ target: new HTMLScriptElement() });
    expect([...page.classes]).toEqual(["is-answering"]);
  });

  test("leaves no name behind, and is short enough to stand in every page", () => {
    const names = Object.keys(browser);
    firstPaint("");
    expect(Object.keys(browser)).toEqual(names);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1600);
  });
});
