import { expect, test } from "vitest";
import { completeAt } from "./firstScreen.ts";

const frames = (pictures: string) => pictures.split("").map((picture, index) => ({ at: 100 * (index + 1), picture }));

test.each([
  ["the first of the pictures that stay", "abcc", 300],
  ["the last one, where it went away in between", "acbc", 400],
  ["the only one", "a", 100],
])("completeAt gives the time of %s", (_what, pictures, at) => {
  expect(completeAt(frames(pictures))).toBe(at);
});

test("completeAt gives nothing where nothing was seen", () => {
  expect(completeAt([])).toBeNull();
});
