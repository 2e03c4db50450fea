import { expect, test } from "vitest";
import { textDigest } from "../../model/digest.ts";
import { identicalParagraphs } from "./reportCopyMatches.ts";

const pieces = (...texts: string[]) => texts.map((text, block) => ({ text, block }));
const DIGESTS = ["One. More of one.", "Two.", "Three."].map(textDigest);

test("finds a paragraph in one piece or in several", () => {
  expect(identicalParagraphs(pieces("One.", "More of one.", "Two.", "Three."), DIGESTS)).toEqual([
    { paragraph: 0, from: 0, to: 2 },
    { paragraph: 1, from: 2, to: 3 },
    { paragraph: 2, from: 3, to: 4 },
  ]);
});

test("what stands between and around matches is passed over", () => {
  const found = identicalParagraphs(pieces("Title", "Two.", "Advert", "Three.", "Share"), DIGESTS);
  expect(found.map(({ paragraph, from }) => [paragraph, from])).toEqual([
    [1, 1],
    [2, 3],
  ]);
});

test("of paragraphs out of order, as many as can be are kept", () => {
  const found = identicalParagraphs(pieces("Three.", "One.", "More of one.", "Two."), DIGESTS);
  expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
});

test("two equal paragraphs of a report are matched one after the other", () => {
  const found = identicalParagraphs(pieces("Two.", "Two."), [textDigest("Two."), textDigest("Two.")]);
  expect(found.map(({ paragraph, from }) => [paragraph, from])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test("a text without a match, and no text, give none", () => {
  expect(identicalParagraphs(pieces("Other."), DIGESTS)).toEqual([]);
  expect(identicalParagraphs([], DIGESTS)).toEqual([]);
});
