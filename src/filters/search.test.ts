import { describe, expect, test } from "vitest";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import { search } from "./search.ts";

function found(query: string, dossier = realDossier): string[] {
  const ask = search.test(dossier, { query });
  return dossier.meetings.filter((meeting) => ask?.(meeting) === "yes").map(({ id }) => id);
}

describe("search finds a meeting by", () => {
  test.each([
    ["a name as printed", "Sobrizoda", ["tajikistan"]],
    ["another spelling of it", "Sobirzoda", ["tajikistan"]],
    ["another spelling of a first name", "Viktor", ["belarus"]],
    ["the name in its own script", "董军", ["china"]],
    ["a rank", "admiral", ["china"]],
    ["a country's name", "kazakh", ["kazakhstan"]],
    ["a country's code", "BLR", ["belarus"]],
    ["the venue", "qingdao", ["china", "belarus", "tajikistan", "kazakhstan"]],
    ["the occasion", "SCO ministers", ["china", "belarus", "tajikistan", "kazakhstan"]],
    ["a topic's label", "delimitation of the border", ["china"]],
    ["the beginning of a word", "delimit", ["china"]],
    ["a statement's text", "roadmap", ["china"]],
    ["an act", "proposed", ["china"]],
    ["words in any order and from several places", "border jun dong qingdao", ["china"]],
  ])("%s: %s", (_name, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test.each([
    ["DELIMITATION", "case"],
    ["délimitation", "accents"],
    ["  delimitation  dong ", "space around and between"],
    ["ｄｅｌｉｍｉｔａｔｉｏｎ", "full-width letters"],
    ["de–escalation", "the kind of dash"],
    ["india's delimitation", "the kind of apostrophe"],
  ])("%j, whatever its %s", (query) => {
    expect(found(query)).toEqual(["china"]);
  });

  test("an accent that the dossier has and the reader does not type", () => {
    expect(found("jose", changedDossier({ "/people/1/name": "José Khrenin" }))).toEqual(["belarus"]);
  });

  test.each(["delimitation kosanov", "zzz", "viktor sobirzoda"])(
    "all of its words and not by some: %s finds none",
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );
});
