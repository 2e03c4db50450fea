import { expect, test } from "vitest";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import { meetingText } from "./meetingText.ts";

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
