import { expect, test } from "vitest";
import { dateClues } from "./dateClues.ts";

test("dateClues reads weekdays, days, months and years from short terms", () => {
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

test("dateClues takes no month with a year for a day, and no holiday for a weekday", () => {
  expect(dateClues(["June 2025", "holiday"])).toEqual({ weekdays: [], days: [], months: [6], years: [2025] });
});

test("dateClues finds nothing in other words", () => {
  expect(dateClues(["sidelines", "border management"])).toEqual({ weekdays: [], days: [], months: [], years: [] });
});
