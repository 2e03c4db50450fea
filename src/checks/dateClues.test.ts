import { expect, test } from "vitest";
import { dateClues } from "./dateClues.ts";

const NOTHING = { ago: [], beside: [], weekdays: [], days: [], months: [], years: [] };

test("dateClues reads weekdays, days, months and years from short terms", () => {
  expect(dateClues(["Thursday", "April 22", "27 June, 2025"])).toEqual({
    ago: [],
    beside: [],
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
  expect(dateClues(["June 2025", "holiday"])).toMatchObject({ weekdays: [], days: [], months: [6], years: [2025] });
});

test("dateClues finds nothing in other words", () => {
  expect(dateClues(["sidelines", "border management"])).toEqual(NOTHING);
});

test.each([
  ["today", 0, 0],
  ["late yesterday", 1, 1],
  ["this morning", 0, 0],
  ["last several days", 0, 7],
])("dateClues counts “%s” from the day of the report", (term, least, most) => {
  expect(dateClues([term])).toEqual({ ...NOTHING, ago: [{ least, most }] });
});

test("dateClues knows the same day, and no word that only holds another", () => {
  expect(dateClues(["the same day"])).toEqual({ ...NOTHING, beside: [0] });
  expect(dateClues(["Yesterdays", "USA Today's", "todayish"]).ago).toEqual([{ least: 0, most: 0 }]);
});

test.each([
  ["the next day", 1],
  ["a day earlier", -1],
  ["eve of", -1],
  ["two days later", 2],
])("dateClues reads “%s” as a day counted from another", (words, days) => {
  expect(dateClues([words])).toEqual({ ...NOTHING, beside: [days] });
});
