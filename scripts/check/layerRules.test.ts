import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = join(import.meta.dirname, "../..");

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
  ["src/selectors/a.ts", 'export { x } from "../url/x.ts";', "selectors/ may import from model, selectors only"],
  ["src/selectors/b.ts", 'export { x } from "../data/x.ts";', "selectors/ may import from model, selectors only"],
  ["src/selectors/c.ts", 'export { x } from "../../src/selectors/filterTests.ts";', "Ask meetingIndex(dossier)"],
  ["src/exports/b.ts", 'export { x } from "../../src/selectors/meetingTraits.ts";', "Ask meetingIndex(dossier)"],
  ["src/url/a.ts", 'export { x } from "../views/map/x.ts";', "url/ may import from model, selectors, url only"],
  ["src/data/a.ts", 'export { x } from "../selectors/x.ts";', "data/ may import from model, data only"],
  ["src/exports/a.ts", 'export { x } from "../data/x.ts";', "exports/ may import from"],
  ["src/words/a.ts", 'export { x } from "../url/x.ts";', "words/ may import from model, selectors, words only"],
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
] as const;

const allowed = [
  ["src/selectors/good.ts", 'export { x } from "../model/x.ts";'],
  ["src/selectors/good.test.ts", 'export { x } from "../testing/x.ts";'],
  [
    "src/selectors/meetingIndex.ts",
    'export { x } from "../../src/selectors/filterTests.ts";\nexport { y } from "../../src/selectors/meetingTraits.ts";',
  ],
  ["src/url/good.ts", 'export { x } from "../selectors/x.ts";\nexport const a = () => location.href;'],
  ["src/data/good.ts", 'export { x } from "../model/x.ts";\nexport const a = () => fetch("x");'],
  [
    "src/views/map/good.ts",
    'export { x } from "../../selectors/x.ts";\nexport { y } from "./y.ts";\nexport { map } from "leaflet";',
  ],
  ["src/views/timeline/good.ts", 'export { x } from "../../words/x.ts";\nexport { Bar } from "recharts";'],
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

interface Diagnostic {
  filename: string;
  code: string;
  message: string;
  help?: string;
}

let folder: string;
let diagnostics: Diagnostic[];

function lintExamples() {
  folder = mkdtempSync(join(tmpdir(), "sidelines-lint-"));
  writeExample(
    "oxlint.config.mjs",
    `export { default } from ${JSON.stringify(new URL("../../oxlint.config.mjs", import.meta.url).href)};`,
  );
  for (const [file, text] of [...forbidden, ...allowed, ...elsewhere]) writeExample(file, text);
  const cli = join(repository, "node_modules", "oxlint", "bin", "oxlint");
  const run = spawnSync(process.execPath, [cli, "-c", "oxlint.config.mjs", "--format=json"], {
    cwd: folder,
    encoding: "utf8",
  });
  diagnostics = (JSON.parse(run.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

function writeExample(file: string, text: string) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What the linter says of one example: rule, message and advice, a line each. */
function complaints(file: string): string {
  return diagnostics
    .filter(({ filename }) => filename.replaceAll("\\", "/").endsWith(file))
    .map(({ code, message, help }) => `${code}: ${message} ${help ?? ""}`)
    .join("\n");
}

function removeExamples() {
  rmSync(folder, { recursive: true, force: true });
}

beforeAll(lintExamples, 60_000);
afterAll(removeExamples);

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
