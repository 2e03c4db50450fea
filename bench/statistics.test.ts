import { describe, expect, test } from "vitest";
import { medianOf, pairedRatios, quantileOf, rotated, summaryOf } from "./statistics.ts";

describe("summaryOf", () => {
  test("gives middle, quarters and ends whatever the order of the values", () => {
    expect(summaryOf([5, 1, 3, 2, 4])).toEqual({
      n: 5,
      median: 3,
      lowerQuartile: 2,
      upperQuartile: 4,
      min: 1,
      max: 5,
    });
  });

  test("sorts by size, not by spelling", () => {
    expect(medianOf([1000, 200, 30])).toBe(200);
  });

  test("takes a value between the two middle ones of an even number", () => {
    expect(medianOf([1, 2, 4, 10])).toBe(3);
    expect(quantileOf([0, 10], 0.25)).toBe(2.5);
  });

  test("gives no number for no value", () => {
    expect(medianOf([])).toBeNaN();
  });
});

describe("pairedRatios", () => {
  test("is not moved by a slow time that both halves of a pair shared", () => {
    expect(pairedRatios([110, 550, 120], [100, 500, 100])).toEqual([1.1, 1.1, 1.2]);
  });

  test("refuses lists of different length", () => {
    expect(() => pairedRatios([1, 2], [1])).toThrow("as many");
  });
});

describe("rotated", () => {
  test("lets every item begin once in a round", () => {
    const rounds = [0, 1, 2, 3].map((turn) => rotated(["a", "b", "c"], turn).join(""));
    expect(rounds).toEqual(["abc", "bca", "cab", "abc"]);
  });
});
