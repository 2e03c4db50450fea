import { expect, test } from "vitest";
import { pairedGap } from "./reportCopyGaps.ts";

const gap = (evidence: string[][], passages: string[]) => ({
  evidence: evidence.map((terms) => terms.map((term) => (passage: string) => passage.includes(term))),
  passages,
});
const pairs = (evidence: string[][], passages: string[]) =>
  pairedGap(gap(evidence, passages)).map((pair) => [pair.paragraphs, pair.passages]);

test("pairs in order by the terms found", () => {
  expect(
    pairs(
      [
        ["a", "b"],
        ["c", "d"],
      ],
      ["a b", "c"],
    ),
  ).toEqual([
    [[0], [0]],
    [[1], [1]],
  ]);
});

test("a paragraph none of whose terms stand in a passage is missing, the passage extra", () => {
  expect(pairs([["a", "b"]], ["x"])).toEqual(
    expect.arrayContaining([
      [[0], []],
      [[], [0]],
    ]),
  );
});

test("a paragraph with one term at most is paired by its place", () => {
  expect(pairs([["a"]], ["x"])).toEqual([[[0], [0]]]);
  expect(pairs([[]], ["x"])).toEqual([[[0], [0]]]);
});

test("the first of two paragraphs is the missing one when the passage has the second's terms", () => {
  expect(
    pairs(
      [
        ["a", "b"],
        ["c", "d"],
      ],
      ["c d"],
    ),
  ).toEqual([
    [[0], []],
    [[1], [0]],
  ]);
});

test("paragraphs joined in the copy share a passage", () => {
  expect(
    pairs(
      [
        ["a", "b"],
        ["c", "d"],
      ],
      ["a b c d"],
    ),
  ).toEqual([[[0, 1], [0]]]);
});

test("a paragraph split in the copy has all its passages, and an advert after it stays extra", () => {
  expect(pairs([["a", "b", "c"]], ["a", "b c", "xyz"])).toEqual([
    [[0], [0, 1]],
    [[], [2]],
  ]);
});

test("an empty gap gives nothing; a side alone stands alone", () => {
  expect(pairs([], [])).toEqual([]);
  expect(pairs([["a"]], [])).toEqual([[[0], []]]);
  expect(pairs([], ["x"])).toEqual([[[], [0]]]);
});

test("a very long gap is paired without joining, and at once", () => {
  const passages = [...Array.from({ length: 5_000 }, () => "x"), "a b"];
  expect(pairs([["a", "b"]], passages).at(-1)).toEqual([[0], [5_000]]);
});
