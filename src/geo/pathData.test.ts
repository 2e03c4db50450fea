import { expect, test } from "vitest";
import { pathData } from "./pathData.ts";

const square = [
  { x: 5, y: 5 },
  { x: 8, y: 5 },
  { x: 8, y: 9 },
  { x: 5, y: 9 },
];

test("goes from point to point by steps, with no sign or letter too many", () => {
  expect(pathData([square], true)).toBe("m5 5 3 0 0 4-3 0z");
});

test("goes on from where a closed ring began, or where an open line ended", () => {
  expect(pathData([square, square], true)).toBe("m5 5 3 0 0 4-3 0zm0 0 3 0 0 4-3 0z");
  expect(pathData([square, square], false)).toBe("m5 5 3 0 0 4-3 0m0-4 3 0 0 4-3 0");
});

test("is empty for nothing", () => {
  expect(pathData([], true)).toBe("");
});
