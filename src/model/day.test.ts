import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { utcDayNumber, utcDayText, utcWeekday } from "../testing/utcCalendar.ts";
import { dayFromNumber, dayNumber, dayOf, dayParts, daysInMonth, parseDay, weekday } from "./day.ts";

const FIRST = utcDayNumber(1, 1, 1);
const LAST = utcDayNumber(9999, 12, 31);

/** Holds `check` against days spread over all of the years 0001 to 9999. */
function forAnyDay(check: (count: number) => void): void {
  fc.assert(fc.property(fc.integer({ min: FIRST, max: LAST }), check));
}

describe("every day of the years 0001 to 9999", () => {
  test("is written by dayFromNumber as the engine's UTC calendar writes it", () => {
    forAnyDay((count) => {
      expect(dayFromNumber(count)).toBe(utcDayText(count));
    });
  });

  test("comes back from its number", () => {
    forAnyDay((count) => {
      expect(dayNumber(dayFromNumber(count))).toBe(count);
    });
  });

  test("has the engine's number", () => {
    forAnyDay((count) => {
      const { year, month, day } = dayParts(dayFromNumber(count));
      expect(dayNumber(dayOf(year, month, day))).toBe(utcDayNumber(year, month, day));
    });
  });

  test("is accepted by parseDay", () => {
    forAnyDay((count) => {
      expect(parseDay(utcDayText(count))).toBe(utcDayText(count));
    });
  });

  test("has the engine's weekday", () => {
    forAnyDay((count) => {
      expect(weekday(dayFromNumber(count))).toBe(utcWeekday(count));
    });
  });

  test("is a smaller text than the day after, so that days compare as text", () => {
    forAnyDay((count) => {
      const next = Math.min(count + 1, LAST);
      expect([dayFromNumber(count), dayFromNumber(next)].toSorted()[0]).toBe(dayFromNumber(count));
    });
  });
});

test.each([
  ["0000-01-01", -719_528],
  ["0001-01-01", -719_162],
  ["1582-10-10", -141_432],
  ["1969-12-31", -1],
  ["1970-01-01", 0],
  ["2000-02-29", 11_016],
  ["2025-06-26", 20_265],
  ["9999-12-31", 2_932_896],
])("%s is day %i", (text, count) => {
  const day = parseDay(text);
  expect(day).toBe(text);
  expect(dayNumber(day!)).toBe(count);
  expect(dayFromNumber(count)).toBe(text);
});

test.each(["2024-02-29", "2000-02-29", "0000-02-29", "2400-02-29"])("%s is a leap day", (text) => {
  expect(parseDay(text)).toBe(text);
});

test.each(["2025-02-29", "1900-02-29", "2100-02-29", "2025-02-30", "2025-04-31", "2025-06-31", "2025-12-32"])(
  "%s does not exist",
  (text) => {
    expect(parseDay(text)).toBeNull();
  },
);

test.each([
  "",
  "2025-06",
  "2025-00-10",
  "2025-13-10",
  "2025-06-00",
  "2025-6-26",
  "25-06-26",
  "12025-06-26",
  "-2025-06-26",
  "2025/06/26",
  "20250626",
  "2025-06-26T00:00",
  " 2025-06-26",
  "2025-06-26\n",
  "２０２５-06-26",
])("%j is not a day", (text) => {
  expect(parseDay(text)).toBeNull();
});

test("daysInMonth knows each month, and gives 0 for a month that does not exist", () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  expect(lengths.map((_, index) => daysInMonth(2025, index + 1))).toEqual(lengths);
  expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([29, 28, 29]);
  expect([daysInMonth(2025, 0), daysInMonth(2025, 13)]).toEqual([0, 0]);
});

test("26 June 2025 was a Thursday and 27 June a Friday", () => {
  expect(weekday(dayOf(2025, 6, 26))).toBe(4);
  expect(weekday(dayOf(2025, 6, 27))).toBe(5);
});

test("dayOf pads what dayParts gives as numbers", () => {
  expect(dayOf(25, 6, 5)).toBe("0025-06-05");
  expect(dayParts(dayOf(25, 6, 5))).toEqual({ year: 25, month: 6, day: 5 });
});
