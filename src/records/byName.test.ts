import { expect, test } from "vitest";
import { byName } from "./byName.ts";

test("names stand in the order of their letters, and equal names stay as they were", () => {
  const named = ["Tajikistan", "Belarus", "China", "Belarus"].map((name, at) => ({ name, at }));
  expect(named.toSorted(byName).map(({ name, at }) => `${name} ${at}`)).toEqual([
    "Belarus 1",
    "Belarus 3",
    "China 2",
    "Tajikistan 0",
  ]);
});
