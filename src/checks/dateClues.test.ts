import { expect, test } from "vitest";
import { dateClues } from "./dateClues.ts";

test("weekdays, days, months and years are read from short terms", () => {
  expect(dateClues(["Thursday", "April 22", "27 June, 2025"])).toEqual({
    weekdays: [4],
    days: [
      { month: 4, day: 22 },
      { month: 6, day: 27 },
    ],
    months: [4, 6],
    years: [2025],
  });
});

test("a month with a year is no day, and a holiday is no weekday", () => {
  expect(dateClues(["June 2025", "holiday"])).toEqual({ weekdays: [], days: [], months: [6], years: [2025] });
});

test("other words print nothing", () => {
  expect(dateClues(["sidelines", "border management"])).toEqual({ weekdays: [], days: [], months: [], years: [] });
});
