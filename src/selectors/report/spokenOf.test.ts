import { describe, expect, test } from "vitest";
import { realDossier } from "../../testing/realDossier.ts";
import { spokenOf } from "./spokenOf.ts";

const named = (query: string) => spokenOf(realDossier, query).mentions.map(({ name }) => name);
const leftOut = (query: string) => spokenOf(realDossier, query).omissions.map(({ omission }) => omission.what);

describe("a search names who took part in no meeting", () => {
  test.each([
    ["by name", "Pakistan", ["Pakistan"]],
    ["by the beginning of a name, whatever its accents", "pák", ["Pakistan"]],
    ["by the report's own term", "SCO", ["Shanghai Cooperation Organisation"]],
    ["by the name in full", "shanghai cooperation", ["Shanghai Cooperation Organisation"]],
    ["by name and note", "pakistan sindoor", ["Pakistan"]],
    ["not by one of its words alone", "pakistan border", []],
    ["not by a note whose words the meetings tell", "operation sindoor", []],
    ["not by one or two letters", "pa", []],
    ["not by an unknown word", "atlantis", []],
    ["not by nothing", " ", []],
  ])("%s: %s", (_name, query, expected) => {
    expect(named(query)).toEqual(expected);
  });
});

describe("a search names what a report leaves out", () => {
  test("by a word that is in no meeting", () => {
    expect(leftOut("Russia")).toEqual([expect.stringMatching(/^A meeting with Russia’s defence minister/)]);
    expect(leftOut("russia's defence minister?")).toHaveLength(1);
    expect(spokenOf(realDossier, "Russia").omissions[0]?.report).toBe(realDossier.reports[0]);
  });

  test.each(["defence minister", "India", "Qingdao", "russia border", "atlantis", ""])("not by %j", (query) => {
    expect(leftOut(query)).toEqual([]);
  });
});
