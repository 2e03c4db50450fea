import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const repository = join(import.meta.dirname, "../..");
const files = ["src", "scripts", "e2e"]
  .flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .map((file) => file.replaceAll("\\", "/"));

const suppression = /(oxlint|eslint)-(disable)|(biome)-ignore|@(ts)-(ignore|expect-error|nocheck)/;

test("no file switches a check off for itself", () => {
  const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && file !== "scripts/check/layerRules.test.ts");
  const switchedOff = sources.filter((file) => suppression.test(readFileSync(join(repository, file), "utf8")));
  expect(switchedOff).toEqual([]);
});

test("no folder or file is named for having no name: utils, helpers, common, index", () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|hooks|types|misc)(\/|\.|$)/.test(file))).toEqual([]);
  expect(files.filter((file) => /(^|\/)index\.(ts|tsx|mjs)$/.test(file))).toEqual([]);
});

test("every file and folder that the documents name is there", () => {
  const documents = [
    "README.md",
    ...readdirSync(join(repository, "docs"), { recursive: true, encoding: "utf8" }).map((file) => join("docs", file)),
  ].filter((file) => file.endsWith(".md"));
  const named = documents.flatMap((document) =>
    [...readFileSync(join(repository, document), "utf8").matchAll(/`((?:src|scripts|bench|e2e|docs)\/[\w./-]+)`/g)].map(
      ([, path = ""]) => ({ document, path }),
    ),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ path }) => !isThere(path))).toEqual([]);
});

/** A module may be named without its ending. */
function isThere(path: string): boolean {
  return ["", ".ts", ".tsx", ".mjs"].some((end) => existsSync(join(repository, path + end)));
}
