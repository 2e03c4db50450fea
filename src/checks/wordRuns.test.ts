import { expect, test } from "vitest";
import { wordRuns } from "./wordRuns.ts";

test("wordRuns gives runs that are eight words long, without case and punctuation", () => {
  expect(wordRuns("One, two; THREE four – five six India’s seven eight.")).toEqual([
    "one two three four five six india's seven",
    "two three four five six india's seven eight",
  ]);
});

test("wordRuns gives none for seven words", () => {
  expect(wordRuns("one two three four five six seven")).toEqual([]);
});
