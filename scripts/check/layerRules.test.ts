import { beforeAll, describe, expect, test } from "vitest";
import { lintedExamples } from "./lintedExamples.ts";

const forbidden = [
  [
    "src/model/a.ts",
    'import type { View } from "../selectors/x.ts";\nexport type A = View;',
    "model/ may import from model only",
  ],
  ["src/model/b.ts", 'export { x } from "../url/x.ts";', "model/ may import from model only"],
  ["src/model/c.ts", 'export const x = () => import("../views/map/x.ts");', "model/ may import from model only"],
  ["src/model/d.ts", "export const now = () => new Date();", "no Date"],
  ["src/model/e.ts", 'import { useState } from "react";\nexport const x = useState;', "no React"],
  ["src/records/a.ts", 'export { x } from "../view/x.ts";', "records/ may import from model, records only"],
  [
    "src/view/a.ts",
    'export { x } from "../selectors/x.ts";',
    "view/ may import from model, records, filters, view only",
  ],
  [
    "src/selectors/a.ts",
    'export { x } from "../url/x.ts";',
    "selectors/ may import from model, records, filters, view, selectors only",
  ],
  [
    "src/selectors/b.ts",
    'export { x } from "../data/x.ts";',
    "selectors/ may import from model, records, filters, view, selectors only",
  ],
  ["src/filters/a.ts", 'export { x } from "../view/x.ts";', "filters/ may import from model, records, filters only"],
  ["src/selectors/c.ts", 'export { x } from "../../src/filters/filters.ts";', "Ask meetingIndex(dossier)"],
  ["src/exports/b.ts", 'export { x } from "../../src/filters/filters.ts";', "Ask meetingIndex(dossier)"],
  ["src/views/list/e.ts", 'export { x } from "../../src/filters/country.ts";', "Ask meetingIndex(dossier)"],
  [
    "src/url/a.ts",
    'export { x } from "../views/map/x.ts";',
    "url/ may import from model, records, filters, view, selectors, url only",
  ],
  ["src/data/a.ts", 'export { x } from "../selectors/x.ts";', "data/ may import from model, data only"],
  ["src/exports/a.ts", 'export { x } from "../data/x.ts";', "exports/ may import from"],
  [
    "src/words/a.ts",
    'export { x } from "../url/x.ts";',
    "words/ may import from model, records, filters, view, selectors, words only",
  ],
  ["src/drawing/timeline/a.ts", 'export { x } from "../../url/x.ts";', "drawing/ may import from model"],
  [
    "src/drawing/timeline/b.ts",
    'import { flushSync } from "react-dom";\nexport const x = flushSync;',
    "a drawing says once",
  ],
  ["src/parts/a.ts", 'export { x } from "../views/list/x.ts";', "parts/ may import from"],
  ["src/ui/a.ts", 'export { x } from "../model/x.ts";', "ui/ may import from ui only"],
  ["src/views/list/a.ts", 'export { x } from "../../data/x.ts";', "no view fetches"],
  ["src/views/list/b.ts", 'export { x } from "../../app/x.ts";', "views/ may import from"],
  ["src/views/list/c.ts", 'export { x } from "../map/x.ts";', "A view never imports another view"],
  [
    "src/views/list/d.ts",
    'import type { Map } from "leaflet";\nexport type M = Map;',
    "Only views/map/ uses this library",
  ],
  ["src/views/map/a.ts", 'export { Bar } from "recharts";', "Only views/timeline/ uses this library"],
  ["src/views/map/b.ts", "export const a = () => window.location.href;", "Only url/ touches the address"],
  [
    "src/views/map/c.ts",
    "export const a = () => document.location.href + history.length;",
    "Only url/ touches the address",
  ],
  ["src/app/a.ts", 'export const a = () => fetch("x");', "Only data/ fetches"],
  ["src/app/b.ts", 'export { x } from "../testing/x.ts";', "fixtures are for tests"],
  ["src/app/c.ts", 'export { Marker } from "react-leaflet";', "Only views/map/ uses this library"],
  ["src/app/d.ts", 'export { x } from "../checks/x.ts";', "checks for programs that check"],
  [
    "src/checks/a.ts",
    'export { x } from "../url/x.ts";',
    "checks/ may import from model, records, selectors, data, checks only",
  ],
  ["src/checks/b.ts", 'export { useState } from "react";', "a check is a pure function"],
  ["src/checks/c.ts", "export const title = () => document.title;", "a check is a pure function"],
  ["src/checks/d.ts", 'export { readFileSync } from "node:fs";', "modules of Node are for scripts/ and for tests"],
  ["src/model/f.ts", 'export { join } from "path/posix";', "modules of Node are for scripts/ and for tests"],
  ["scripts/build/a.ts", 'export { x } from "../tools/x.mjs";', "scripts/build may import from src only"],
  ["scripts/build/cards/a.ts", 'export { x } from "../../check/x.ts";', "scripts/build may import from src only"],
  ["scripts/check/a.mjs", 'export { x } from "../build/x.ts";', "scripts/check may import from tools, src only"],
  ["scripts/corpus/a.ts", 'export { x } from "../tools/x.ts";', "scripts/corpus may import from src only"],
  ["scripts/build/b.ts", 'export { x } from "../corpus/x.ts";', "scripts/build may import from src only"],
  ["scripts/tools/a.mjs", 'export { x } from "../build/x.ts";', "scripts/tools may import from src only"],
] as const;

const allowed = [
  ["src/view/good.ts", 'export { x } from "../records/x.ts";'],
  ["src/selectors/good.ts", 'export { x } from "../model/x.ts";'],
  ["src/selectors/good.test.ts", 'export { x } from "../testing/x.ts";'],
  ["src/filters/good.ts", 'export { x } from "../records/x.ts";\nexport { y } from "./y.ts";'],
  ["src/view/filtered.ts", 'export { x } from "../../src/filters/filters.ts";'],
  ["src/selectors/meetings/meetingIndex.ts", 'export { x } from "../../src/filters/filters.ts";'],
  [
    "src/selectors/meetings/meetingIndex.test.ts",
    'export { x } from "../../src/filters/filters.ts";\nexport { y } from "../testing/y.ts";',
  ],
  ["src/url/filtered.ts", 'export { x } from "../../src/filters/filters.ts";'],
  ["src/words/good.ts", 'export { x } from "../../src/filters/filterName.ts";'],
  ["src/url/good.ts", 'export { x } from "../selectors/x.ts";\nexport const a = () => location.href;'],
  ["src/data/good.ts", 'export { x } from "../model/x.ts";\nexport const a = () => fetch("x");'],
  [
    "src/views/map/good.ts",
    'export { x } from "../../selectors/x.ts";\nexport { y } from "./y.ts";\nexport { map } from "leaflet";',
  ],
  ["src/drawing/timeline/good.ts", 'export { x } from "../../selectors/x.ts";\nexport { y } from "../../words/y.ts";'],
  ["src/views/timeline/good.ts", 'export { x } from "../../words/x.ts";\nexport { Bar } from "recharts";'],
  [
    "src/checks/good.ts",
    'export { x } from "../data/x.ts";\nexport { y } from "../selectors/y.ts";\nexport const day = new Date("2025-01-15");',
  ],
  ["src/checks/good.test.ts", 'export { readFileSync } from "node:fs";\nexport { x } from "../testing/x.ts";'],
  ["scripts/build/good.ts", 'export { x } from "../../src/url/x.ts";\nexport { y } from "./y.ts";'],
  ["scripts/check/good.mjs", 'export { x } from "../tools/x.mjs";\nexport { y } from "../../src/checks/y.ts";'],
  ["src/app/good.ts", 'export { x } from "../views/map/x.ts";\nexport { y } from "../data/y.ts";'],
] as const;

const elsewhere = [
  ["src/ui/cycleA.ts", 'import { b } from "./cycleB.ts";\nexport const a = () => b();', "no-cycle"],
  ["src/ui/cycleB.ts", 'import { a } from "./cycleA.ts";\nexport const b = () => a();', "no-cycle"],
  ["src/ui/any.ts", "export type A = any;", "no-explicit-any"],
  ["src/ui/long.ts", "export {};\n".repeat(201), "max-lines"],
  ["src/ui/log.ts", 'console.log("x");', "no-console"],
  ["src/ui/skipped.test.ts", 'import { test } from "vitest";\ntest.skip("x", () => {});', "no-disabled-tests"],
  ["src/ui/only.test.ts", 'import { test } from "vitest";\ntest.only("x", () => {});', "no-focused-tests"],
  ["src/ui/ignored.ts", "// @ts-ignore\nexport const a = 1;", "ban-ts-comment"],
] as const;

let complaints: (file: string) => string;

beforeAll(function lintExamples() {
  complaints = lintedExamples([...forbidden, ...allowed, ...elsewhere]);
}, 60_000);

describe("the linter", () => {
  test.each(forbidden)("refuses %s", (file, _text, reason) => {
    expect(complaints(file)).toContain(reason);
  });

  test.each(allowed)("has nothing against the imports of %s", (file) => {
    expect(complaints(file)).toBe("");
  });

  test.each(elsewhere)("refuses %s", (file, _text, rule) => {
    expect(complaints(file)).toContain(rule);
  });
});
