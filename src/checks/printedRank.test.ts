import { expect, test } from "vitest";
import { printedRank } from "./printedRank.ts";

test.each([
  ["met Admiral Dong Jun", "Admiral"],
  ["of Belarus Lieutenant General Dong Jun and others", "Lieutenant General"],
  ["(Vice Admiral Dong Jun)", "Vice Admiral"],
  ["Dong Jun wrote; then Admiral Dong Jun spoke", "Admiral"],
])("printedRank gives the rank in full: %s", (text, rank) => {
  expect(printedRank(text, "Dong Jun")).toBe(rank);
});

test.each(["Minister Dong Jun", "Dong Jun", "Admiral Li", "Admiral, Dong Jun"])(
  "printedRank finds none in: %s",
  (text) => {
    expect(printedRank(text, "Dong Jun")).toBeNull();
  },
);
