import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import { editionId } from "../../src/model/editionId.ts";
import { dataFolder } from "../../src/testing/dataFolder.ts";
import { recordEditions } from "./recordEditions.ts";

const TODAY = dayOf(2026, 1, 2);
let folder = "";
const path = (file: string) => join(folder, file);
const read = (file: string) => JSON.parse(readFileSync(path(file), "utf8")) as Record<string, object>;

/** Puts other words into a dossier, and gives the id of its edition then. */
function change(id: string, changes: object): string {
  const json = { ...read(`dossiers/${id}.json`), ...changes };
  writeFileSync(path(`dossiers/${id}.json`), JSON.stringify(json));
  return editionId(json);
}

beforeEach(() => {
  folder = dataFolder([{ id: "second" }, { id: "draft", changes: { "/draft": true } }]);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("recordEditions", () => {
  test("gives changed content today's day, after its older editions, and leaves the rest as it is", () => {
    const before = read("editions.json");
    const edition = change("second", { summary: "Other words." });
    expect(recordEditions(folder, TODAY)).toEqual({ exitCode: 0, output: `second: edition ${edition}, 2026-01-02\n` });
    expect(read("editions.json")).toEqual({ ...before, second: { ...before.second, [edition]: "2026-01-02" } });
    expect(Object.keys(read("editions.json").second ?? {}).at(-1)).toBe(edition);
  });

  test("changes nothing on a later day, nor for the content of an older edition", () => {
    const older = read("dossiers/second.json");
    change("second", { summary: "Other words." });
    recordEditions(folder, TODAY);
    const log = read("editions.json");
    change("second", older);
    expect(recordEditions(folder, dayOf(2026, 3, 4)).output).toContain("already");
    expect(read("editions.json")).toEqual(log);
  });

  test("passes over drafts, and makes the file where there is none", () => {
    rmSync(path("editions.json"));
    recordEditions(folder, TODAY);
    expect(Object.keys(read("editions.json"))).toEqual(["qingdao-2025", "second"]);
  });

  test.each([
    ["is cut off", '{ "qingdao-2025": [', "editions.json /\\n  wrong: It is not JSON: line 1, column 20: "],
    ["is empty", "", "editions.json /\\n  wrong: It is not JSON: "],
    ["is null", "null", "editions.json /\\n  wrong: Found null"],
    ["is a list", "[]", "editions.json /\\n  wrong: Found Array"],
    ["has a list within", '{ "second": [] }', "editions.json /second\\n  wrong: Found Array"],
    ["has a day that does not exist", '{ "second": { "0123456789ab": "2025-02-30" } }', "editions.json /second/01"],
    ["has a day to come", '{ "second": { "0123456789ab": "9999-12-31" } }', "editions.json /second/01"],
  ])("leaves a log as it is that %s, and names place and remedy", (_name, text, says) => {
    writeFileSync(path("editions.json"), text);
    const { exitCode, output } = recordEditions(folder, TODAY);
    expect(exitCode).toBe(1);
    expect(output).toMatch(new RegExp(`${says}[^]* {2}mend: {2}[^]*No edition is recorded[^]*last good copy`));
    expect(readFileSync(path("editions.json"), "utf8")).toBe(text);
  });

  test("records nothing while check-data has anything else to mend", () => {
    const before = read("editions.json");
    change("second", { summary: "A historic day." });
    const { exitCode, output } = recordEditions(folder, TODAY);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/second\.json \/summary\n[^]*No edition is recorded until this is mended\.\n$/);
    expect(read("editions.json")).toEqual(before);
  });
});
