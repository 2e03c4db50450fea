import { expect, test } from "vitest";
import { grouped } from "./grouped.ts";

test("items stand under each of their keys once, keys and items in the order in which they come", () => {
  const groups = grouped(["pear", "fig", "eel"], (word) => word.split("").slice(0, -1));
  expect([...groups]).toEqual([
    ["p", ["pear"]],
    ["e", ["pear", "eel"]],
    ["a", ["pear"]],
    ["f", ["fig"]],
    ["i", ["fig"]],
  ]);
});

test("an item without a key is in no group", () => {
  expect(grouped([1, 2], (count) => (count > 1 ? ["many"] : []))).toEqual(new Map([["many", [2]]]));
});
