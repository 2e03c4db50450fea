import { expect, test } from "vitest";
import { collectedMeetings } from "./collection.ts";
import { occasionDate } from "./occasionDate.ts";

test.each([
  ["Official visit 7-10 April 2021", "2021-04-07/2021-04-10"],
  ["9th ADMM-Plus, Siem Reap, 23 November 2022", "2022-11-23"],
  ["Official visit, September 2022", "2022-09"],
  ["Aero India 2023, Bengaluru", "2023"],
  ["20th IRIGC-M&MTC and first India-Russia 2+2 dialogue, New Delhi", null],
])("the occasion %s is dated %s: what the text gives, and no more", (text, date) => {
  expect(occasionDate(text)).toBe(date);
});

test("no year of an occasion is passed over, or read where none stands", () => {
  const contexts = collectedMeetings.map(({ context }) => context);
  expect(contexts.filter((context) => (occasionDate(context) === null) === /20\d\d/.test(context))).toEqual([]);
});
