import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryView } from "../testing/arbitraryView.ts";
import { parseEdtf } from "./edtf.ts";
import { formatPeriod, isInPeriod, parsePeriod, periodBounds } from "./period.ts";

describe("parsePeriod", () => {
  test.each([
    ["2025-04..2025-06-26", "2025-04", "2025-06-26", "2025-04-01", "2025-06-26"],
    ["2025..2025", "2025", "2025", "2025-01-01", "2025-12-31"],
    ["2025..2025-02", "2025", "2025-02", "2025-01-01", "2025-02-28"],
    ["2025-06..2025", "2025-06", "2025", "2025-06-01", "2025-12-31"],
    ["2025..", "2025", null, "2025-01-01", null],
    ["..2024-02", null, "2024-02", null, "2024-02-29"],
  ])("reads %s, keeping the precision of its ends", (text, from, to, first, last) => {
    const period = parsePeriod(text);
    expect(period).toEqual({ from, to });
    expect(periodBounds(period!)).toEqual({ first, last });
  });

  test.each([
    "",
    "..",
    "2025",
    "2025...",
    "2025....2026",
    "2025..2026..2027",
    "2025/2026",
    "2025-02-30..",
    "..2025-13",
  ])("refuses %j", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test.each(["2025-06-26..2025-06-25", "2025..2024", "2025-06..2025-05-31"])(
    "refuses %s, which ends before it begins",
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  test("gives back every period that formatPeriod writes", () => {
    const periods = arbitraryView.map(({ period }) => period).filter((period) => period !== null);
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(formatPeriod(period))).toEqual(period);
      }),
    );
  });
});

describe("isInPeriod", () => {
  test.each([
    ["2025-06-26", "2025-06-26..2025-06-26", true],
    ["2025-06-26", "..2025-06-25", false],
    ["2025-06-26", "2025-06-27..", false],
    ["2025-06-26", "2025-06..2025-06", true],
    ["2020", "2020-06..2020-06", true],
    ["2020", "2021..", false],
    ["2025-04-22/2025-06-26", "2025-05..2025-05", true],
    ["2025-04-22/2025-06-26", "2025-06-26..", true],
    ["2025-04-22/2025-06-26", "2025-06-27..", false],
    ["[2025-06-26,2025-06-28]", "2025-06-28..", true],
  ])("%s in %s: %s", (date, period, isIn) => {
    expect(isInPeriod(parseEdtf(date)!, parsePeriod(period))).toBe(isIn);
  });

  test("every date lies in no period at all", () => {
    expect(isInPeriod(parseEdtf("2020")!, null)).toBe(true);
  });
});
