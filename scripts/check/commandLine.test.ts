import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataFolder } from "../../src/testing/dataFolder.ts";
import { editedDossier } from "../../src/testing/injectedFaults.ts";
import { STAND_IN_FILE } from "../../src/testing/standIn.ts";
import { checkData } from "./commandLine.ts";

const shipped = join(import.meta.dirname, "../..", "public", "data");
let folder = "";
const within = (name: string) => join(folder, name);

beforeAll(function copyData() {
  folder = dataFolder();
  writeFileSync(within("stand-in.txt"), STAND_IN_FILE);
  writeFileSync(within("faulty.json"), JSON.stringify(editedDossier({ "/meetings/1/date": "2025-06-25" })));
  writeFileSync(within("broken.json"), "{ not json");
});

afterAll(function removeData() {
  rmSync(folder, { recursive: true });
});

test("checkData passes every shipped data file", () => {
  const { exitCode, output } = checkData([], shipped);
  expect(output).toMatch(/^No finding in \d+ dossiers?, checked without the text of the reports\.\n$/);
  expect(exitCode).toBe(0);
});

describe("findings of checkData", () => {
  test("are printed with file, pointer, what is wrong and how to mend it, and counted", () => {
    const { exitCode, output } = checkData([within("faulty.json")], folder);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/faulty\.json \/meetings\/1\/date\n {2}wrong: .+\n {2}mend: {2}.+\n/);
    expect(output).toMatch(/\n\d+ findings? in 1 dossier, checked without the text of the reports\.\n$/);
  });

  test("are an array for machines", () => {
    const { exitCode, output } = checkData(["--json", within("faulty.json")], folder);
    const [first] = JSON.parse(output) as object[];
    expect(exitCode).toBe(1);
    expect(Object.keys(first ?? {})).toEqual(["file", "pointer", "wrong", "mend"]);
    expect(checkData(["--json", within("dossiers/qingdao-2025.json")], folder)).toEqual({
      exitCode: 0,
      output: "[]\n",
    });
  });

  test("name a file that is not JSON", () => {
    const { exitCode, output } = checkData([within("broken.json")], folder);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/broken\.json \/\n {2}wrong: It is not JSON: line 1, column 3: /);
  });
});

describe("checkData with a source:", () => {
  test.each(["stand-in.txt", "ians-2025-06-27=stand-in.txt"])("is compared with the report: --source %s", (value) => {
    const source = value.replace("stand-in.txt", within("stand-in.txt"));
    const { exitCode, output } = checkData(["--source", source], folder);
    expect(exitCode).toBe(1);
    expect(output).toContain("/reports/0/digest/each/11");
    expect(output).toMatch(/13 findings in 1 dossier, checked with the text of a report\.\n$/);
  });
});

describe("the catalogue", () => {
  const entry = { id: "a", title: "A", summary: "A", file: "dossiers/a.json" };
  test.each([
    ["a default that is not listed", { default: "b", dossiers: [entry] }, "/default"],
    ["a file that is missing", { default: "a", dossiers: [entry] }, "/dossiers/0/file"],
    [
      "a word that takes a side",
      { default: "a", dossiers: [{ ...entry, summary: "A historic day" }] },
      "/dossiers/0/summary",
    ],
    ["a dossier listed twice", { default: "a", dossiers: [entry, entry] }, "/dossiers/1/id"],
  ])("%s is a finding", (_name, catalog, pointer) => {
    const elsewhere = dataFolder();
    writeFileSync(join(elsewhere, "catalog.json"), JSON.stringify(catalog));
    const { exitCode, output } = checkData(["--json"], elsewhere);
    rmSync(elsewhere, { recursive: true });
    expect(exitCode).toBe(1);
    expect((JSON.parse(output) as { pointer: string }[]).map((finding) => finding.pointer)).toContain(pointer);
  });
});

test("checkData checks a dossier that is not listed", () => {
  const elsewhere = dataFolder([{ id: "unlisted", changes: { "/meetings/1/date": "2025-06-25" }, isListed: false }]);
  const { output } = checkData([], elsewhere);
  rmSync(elsewhere, { recursive: true });
  expect(output).toMatch(/unlisted\.json \/meetings\/1\/date\n/);
  expect(output).toContain(" in 2 dossiers, ");
});

describe("the edition", () => {
  /** What is found where this is the log of editions, and the second dossier a draft. */
  function findingsWith(editions: string, words: string[] = []): string {
    const elsewhere = dataFolder([{ id: "draft", changes: { "/draft": true } }]);
    writeFileSync(join(elsewhere, "editions.json"), editions);
    const { output } = checkData(
      words.map((name) => join(elsewhere, name)),
      elsewhere,
    );
    rmSync(elsewhere, { recursive: true });
    return output;
  }

  test("of a published dossier has to be recorded, and the finding says how; a draft's need not", () => {
    const output = findingsWith("{}");
    expect(output).toMatch(/qingdao-2025\.json \/\n {2}wrong: Its content is edition [0-9a-f]{12}, which has no day/);
    expect(output).toMatch(/ {2}mend: .*npm run editions/);
    expect(output).not.toContain("draft.json");
  });

  test("is not asked of files that are named, which an author is still at work on", () => {
    expect(findingsWith("{}", ["dossiers/qingdao-2025.json"])).not.toContain("edition");
  });

  test.each([
    ["has no day", '{ "qingdao-2025": { "0123456789ab": "today" } }', "/qingdao-2025/0123456789ab"],
    ["has a day to come", '{ "qingdao-2025": { "0123456789ab": "9999-12-31" } }', "/qingdao-2025/0123456789ab"],
    ["is in a list", "[]", "/"],
  ])("is a finding in the log of editions where it %s", (_name, editions, pointer) => {
    expect(findingsWith(editions)).toContain(`editions.json ${pointer}\n`);
  });

  test("of a dossier that is not published may stay in the log, for when it comes back", () => {
    expect(findingsWith('{ "withdrawn": { "0123456789ab": "2025-07-01" } }')).not.toContain("editions.json /");
  });
});

describe("wrong use ends with 2 and one line", () => {
  test.each([
    ["an unknown option", ["--strict"], "Unknown option '--strict'"],
    ["an option without its value", ["--source"], "argument missing"],
    ["a missing dossier", ["no-such.json"], "There is no file no-such.json."],
    ["a folder for a dossier", ["."], "There is no file ."],
    ["a missing source", ["--source", "no-such.txt"], "There is no file no-such.txt."],
    ["a source of an unknown report", ["--source", "other=a.txt"], "No checked dossier has a report “other”"],
  ])("%s", (_name, words, message) => {
    const { exitCode, output } = checkData(words, folder);
    expect(exitCode).toBe(2);
    expect(output).toContain(message);
    expect(output.trimEnd()).not.toContain("\n");
  });

  test("a source that could belong to several reports, and two sources of one", () => {
    const [one, source] = [within("dossiers/qingdao-2025.json"), within("stand-in.txt")];
    expect(checkData(["--source", source, one, within("faulty.json")], folder).output).toMatch(/^Say whose text /);
    expect(checkData(["--source", source, "--source", source], folder).output).toMatch(/has two sources/);
  });
});

describe("npm run build", () => {
  const { scripts } = JSON.parse(readFileSync(join(shipped, "../../package.json"), "utf8")) as {
    scripts: { build: string };
  };
  const [first = ""] = scripts.build.split(" && ");

  test("asks check-data before it writes anything", () => {
    expect(first).toBe("tsx scripts/check/check-data.ts");
  });

  test("so ends on a city that lies 9,500 km off, with the finding and without a stack trace", () => {
    const moved = within("moved.json");
    writeFileSync(moved, JSON.stringify(editedDossier({ "/places/0/lat": -36.07, "/places/0/lon": -120.38 })));
    const run = spawnSync("npx", [...first.split(" "), moved], {
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/moved\.json \/places\/0\n {2}wrong: Qingdao at .* lies \d+ km outside of China\./);
    expect(run.stderr).toBe("");
  }, 30_000);
});
