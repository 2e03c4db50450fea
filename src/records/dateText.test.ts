import { expect, test } from "vitest";
import { dayOf } from "../model/day.ts";
import { parseEdtf } from "../model/edtf.ts";
import { parsePeriod } from "../model/period.ts";
import { dateText, dayText, periodText, weekdayText, whenText } from "./dateText.ts";

test.each([
  ["2025-06-26", "26 Jun 2025"],
  ["2025-06-05", "5 Jun 2025"],
  ["2025-06", "Jun 2025"],
  ["2020", "2020"],
  ["2025-04-22/2025-06-26", "22 Apr 2025 to 26 Jun 2025"],
  ["2020/2025-06", "2020 to Jun 2025"],
  ["[2025-06-26,2025-06-27]", "26 Jun 2025 or 27 Jun 2025"],
  ["[2019,2021-02,2025-06-26]", "2019 or Feb 2021 or 26 Jun 2025"],
  ["2025-06-26~", "about 26 Jun 2025"],
  ["2025?", "2025 (uncertain)"],
  ["2025-06%", "about Jun 2025 (uncertain)"],
])("the date %s reads %s, with no more precision than it was given", (text, words) => {
  expect(dateText(parseEdtf(text))).toBe(words);
});

test.each([
  ["2025-04..2025-06-26", "Apr 2025 to 26 Jun 2025"],
  ["2025..", "from 2025"],
  ["..2025-06", "until Jun 2025"],
  ["2025..2025", "2025"],
  ["2025-06-26..2025-06-26", "26 Jun 2025"],
])("the period %s reads %s", (text, words) => {
  expect(periodText(parsePeriod(text)!)).toBe(words);
});

test("every month has its own short name", () => {
  const names = Array.from({ length: 12 }, (_, index) => dayText(dayOf(2025, index + 1, 1)).split(" ")[1]);
  expect(names.join(" ")).toBe("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
});

test("a week reads Monday to Sunday", () => {
  const week = Array.from({ length: 7 }, (_, index) => weekdayText(dayOf(2025, 6, 23 + index)));
  expect(week[0]).toBe("Monday, 23 Jun 2025");
  expect(week.map((text) => text.split(",")[0]).join(" ")).toBe(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
  );
});

test.each([
  ["2024-05-31/2024-06-03", "open", "between 31 May 2024 and 3 Jun 2024"],
  ["2024-05-31/2024-06-03", "stated", "31 May 2024 to 3 Jun 2024"],
  ["[2024-05-31,2024-06-01]", "open", "31 May 2024 or 1 Jun 2024"],
  ["2024-06-01", "derived", "1 Jun 2024"],
] as const)("whenText of %s, %s, is %s: what is open did not last", (text, dateCertainty, words) => {
  expect(whenText({ date: parseEdtf(text), dateCertainty })).toBe(words);
});
