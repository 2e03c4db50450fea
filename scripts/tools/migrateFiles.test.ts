import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrateDossier } from "../../src/data/migrateDossier.ts";
import { migrateFiles } from "./migrateFiles.ts";

const OLD = `{
  "$schema": "../dossier.schema.json",
  "id": "lakes",
  "reports": [
    {
      "id": "post",
      "paragraphs": [{ "number": 1, "uses":["names"] }]
    }
  ],
  "meetings": [
    { "id": "weir", "parties": [{ "country": "NOR", "people": [] }, { "country": "SWE", "people": [] }] }
  ]
}
`;

const NEW = OLD.replace('"id": "lakes"', '"format": 2,\n  "id": "lakes"')
  .replace('"paragraphs"', '"textSeen": "whole",\n      "paragraphs"')
  .replaceAll('"country"', '"actor"');

let folder = "";
const within = (name: string) => join(folder, name);
const file = (name: string, text: string) => {
  writeFileSync(within(name), text);
  return within(name);
};
const read = (name: string) => readFileSync(within(name), "utf8");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "migrate-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("migrateFiles", () => {
  test("brings a dossier of format 1 to today's, and changes no other line", () => {
    const { exitCode, output } = migrateFiles([file("old.json", OLD)]);
    expect([exitCode, output]).toEqual([0, expect.stringContaining("brought to format 2; now ask npm run check-data")]);
    expect(read("old.json")).toBe(NEW);
    expect(JSON.parse(read("old.json"))).toEqual(migrateDossier(JSON.parse(OLD)));
  });

  test("writes a record anew where it stands in an order of its own, and still says the same", () => {
    const mixed = OLD.replace('"people": [] }, {', '"people": [], "actor": "X" }, {');
    migrateFiles([file("mixed.json", mixed)]);
    expect(JSON.parse(read("mixed.json"))).toEqual(migrateDossier(JSON.parse(mixed)));
  });

  test.each([
    ["a dossier of today's format", NEW, 0, "has format 2 already"],
    ["a format to come", NEW.replace(": 2", ": 3"), 1, "its format, 3, is not known"],
    ["a catalogue", '{ "default": "a", "dossiers": [] }', 1, "it is no dossier"],
    ["what is not JSON", OLD.replace('"lakes",', '"lakes"'), 1, "line 4, column 3"],
  ])("leaves %s as it is, and says so", (_name, text, code, says) => {
    const { exitCode, output } = migrateFiles([file("left.json", text)]);
    expect(exitCode).toBe(code);
    expect(output).toContain(says);
    expect(read("left.json")).toBe(text);
  });

  test("ends with 2 where no file is named, or one is missing", () => {
    expect(migrateFiles([])).toMatchObject({ exitCode: 2, output: expect.stringContaining("Usage") as string });
    expect(migrateFiles([within("none.json")]).output).toMatch(/^There is no file .*none\.json\.\n$/);
  });
});
