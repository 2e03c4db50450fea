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
  dataset: {} as { theme?: string },
  classList: { add: (name: string) => page.classes.add(name) },
};
const noListener = () => undefined;
const browser = createContext({
  URLSearchParams,
  addEventListener: noListener,
  document: { documentElement: page, addEventListener: noListener },
  location: { search: "" },
  setTimeout: noListener,
  window: {},
});

/** What a page with this query looks like at its first paint. */
function firstPaint(search: string) {
  page.classes.clear();
  page.dataset = {};
  browser.location = { search };
  script.runInContext(browser);
  return { isEmbedded: page.classes.has("is-embed"), theme: page.dataset.theme ?? null };
}

/** What the app makes of the same query. */
function viewOf(search: string) {
  const { isEmbedded, theme } = parseViewSearch(search).view;
  return { isEmbedded, theme };
}

/** Queries about nothing else, repeated, empty, encoded and in other letters too. */
const aboutTheFirstPaint = fc
  .array(
    fc.tuple(
      fc.constantFrom("embed", "theme", "Embed", "%65mbed", " theme", "theme[]", "q"),
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
      ),
    ),
    { maxLength: 5 },
  )
  .chain((pairs) =>
    fc.constantFrom("&", "&&", ";").map((between) => `?${pairs.map((pair) => pair.join("")).join(between)}`),
  );

describe("the early script", () => {
  test.each([
    ["?embed=1", { isEmbedded: true, theme: null }],
    ["?embed=0&embed=1", { isEmbedded: false, theme: null }],
    ["?embed=1&embed=0&theme=dark&theme=light", { isEmbedded: true, theme: "dark" }],
    ["?theme=blue&theme=dark", { isEmbedded: false, theme: null }],
    ["?%65mbed=%31&theme=d%61rk", { isEmbedded: true, theme: "dark" }],
    ["?q=embed=1", { isEmbedded: false, theme: null }],
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

  test("leaves no name behind, and is short enough to stand in every page", () => {
    const names = Object.keys(browser);
    firstPaint("");
    expect(Object.keys(browser)).toEqual(names);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1230);
  });
});
