import { describe, expect, test } from "vitest";
import { meetingText } from "../records/meetingText.ts";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { meetingIndex } from "./meetingIndex.ts";

function found(query: string, dossier = realDossier): string[] {
  return meetingIndex(dossier)
    .meetingsInView({ ...DEFAULT_VIEW, query })
    .map(({ meeting }) => meeting.id);
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

test("what only an open reading adds is kept apart", () => {
  const { certain, open } = meetingText(realDossier, realDossier.meetings[0]!);
  expect(open).toContain("military education");
  expect(certain).not.toContain("military education");
  expect(certain).toContain("delimitation");
});

test("a text is composed once for each dossier, and never taken from another one", () => {
  const other = changedDossier({ "/people/4/name": "Somebody Else", "/people/4/aliases": [] });
  const text = meetingText(realDossier, realDossier.meetings[0]!);
  expect(meetingText(realDossier, realDossier.meetings[0]!)).toBe(text);
  expect(meetingText(other, other.meetings[0]!).certain).toContain("somebody else");
  expect(text.certain).toContain("dong jun");
});
