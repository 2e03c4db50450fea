import { readdirSync, readFileSync } from "node:fs";
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
