import { expect, test } from "vitest";
import { percent } from "./percent.ts";
import { rounded } from "./rounded.ts";

test("rounded keeps two decimals, below nought too", () => {
  expect([rounded(1.005_1), rounded(-0.126), rounded(3)]).toEqual([1.01, -0.13, 3]);
});

test("percent writes a share of the picture with two decimals", () => {
  expect([percent(0), percent(1 / 3), percent(1)]).toEqual(["0%", "33.33%", "100%"]);
});
