import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportDigest, textDigest } from "../../src/model/digest.ts";
import { fillDigests } from "./fillDigests.ts";

const TEXT = ["The keepers met by the weir.", "They agreed to share nets."];

/** As an author might write it: short records on one line, and a text of their own spacing. */
const WRITTEN = `{
  "reports": [
    {
      "id": "lakes",
      "textSeen": "whole",
      "paragraphs": [{ "number": 1, "uses":["names"] }, { "number": 2 }],
      "omits": []
    }
  ],
  "places": [ { "id": "boathouse" } ]
}
`;

let folder = "";
const within = (name: string) => join(folder, name);
const dossier = (text: string) => {
  writeFileSync(within("dossier.json"), text);
  return within("dossier.json");
};
const read = () => readFileSync(within("dossier.json"), "utf8");

beforeAll(function writeReports() {
  folder = mkdtempSync(join(tmpdir(), "digests-"));
  writeFileSync(within("lakes.txt"), TEXT.join("\n\n"));
  writeFileSync(within("longer.txt"), [...TEXT, "A third paragraph."].join("\n\n"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("fillDigests", () => {
  test("writes a report's digests behind its paragraphs, and leaves all else as it is written", () => {
    const file = dossier(WRITTEN);
    expect(fillDigests(["--source", within("lakes.txt"), file])).toEqual({
      exitCode: 0,
      output: `${file} lakes: digests of 2 paragraphs\n`,
    });
    const { reports } = JSON.parse(read()) as { reports: [{ digest: object }] };
    expect(Object.keys(reports[0])).toEqual(["id", "textSeen", "paragraphs", "digest", "omits"]);
    expect(reports[0].digest).toEqual({
      normalisation: "sidelines-1",
      text: reportDigest(TEXT),
      each: TEXT.map(textDigest),
    });
    expect(read().replace(/\n {6}"digest": \{[^}]*\},/, "")).toBe(WRITTEN);
  });

  test("puts new digests in the place of old ones, keeps the line ends, and says when nothing changed", () => {
    const old = WRITTEN.replace(
      '"omits"',
      '"digest": { "normalisation": "x", "text": "", "each": [] },\n      "omits"',
    );
    const file = dossier(old.replaceAll("\n", "\r\n"));
    expect(fillDigests(["--source", `lakes=${within("lakes.txt")}`, file]).exitCode).toBe(0);
    expect(read()).toContain(textDigest(TEXT[1] ?? ""));
    expect(read()).not.toMatch(/[^\r]\n/);
    expect(fillDigests(["--source", within("lakes.txt"), file]).output).toContain("as they were");
  });

  test.each([
    ["a text with another number of paragraphs", WRITTEN, "longer.txt", "the source has 3 paragraphs, the dossier 2"],
    ["a report marked as not seen", WRITTEN.replace("whole", "none"), "lakes.txt", 'write "whole" or "part"'],
    [
      "a file that is not JSON",
      WRITTEN.replace('],\n      "omits"', ']\n      "omits"'),
      "lakes.txt",
      "line 7, column 7",
    ],
  ])("refuses %s, and writes nothing", (_name, text, source, says) => {
    const { exitCode, output } = fillDigests(["--source", within(source), dossier(text)]);
    expect(exitCode).toBe(1);
    expect(output).toContain(says);
    expect(read()).toBe(text);
  });

  test.each([
    ["no source", () => [dossier(WRITTEN)], "Usage: npm run digests"],
    ["no dossier", () => ["--source", within("lakes.txt")], "Usage: npm run digests"],
    ["a missing source", () => ["--source", "no-such.txt", dossier(WRITTEN)], "There is no file no-such.txt."],
    ["another report's text", () => ["--source", `x=${within("lakes.txt")}`, dossier(WRITTEN)], "has a report “x”"],
  ])("ends with 2 on %s", (_name, words, says) => {
    const { exitCode, output } = fillDigests(words());
    expect(exitCode).toBe(2);
    expect(output).toContain(says);
  });
});
