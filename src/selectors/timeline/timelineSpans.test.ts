import { describe, expect, test } from "vitest";
import { dayFromNumber } from "../../model/day.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { timelineSpans } from "./timelineSpans.ts";

const spansOf = (...texts: string[]) =>
  timelineSpans(texts.map((text) => parseEdtf(text)!)).map(({ first, last, isCoarse }) => [
    dayFromNumber(first),
    dayFromNumber(last),
    isCoarse,
  ]);

describe("timelineSpans", () => {
  test("pads days and begins with a month", () => {
    expect(spansOf("2025-04-22", "2025-06-27")).toEqual([["2025-04-01", "2025-07-07", false]]);
  });

  test("does not pad years, and joins those with one empty year between them", () => {
    expect(spansOf("2018", "2020")).toEqual([["2018-01-01", "2020-12-31", true]]);
    expect(spansOf("2018", "2021")).toHaveLength(2);
  });

  test("never pads into a neighbour", () => {
    expect(spansOf("2024", "2025-01-03")).toEqual([
      ["2024-01-01", "2024-12-31", true],
      ["2025-01-01", "2025-01-13", false],
    ]);
  });
});
