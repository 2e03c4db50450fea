import { expect, test } from "vitest";
import { parseEdtf } from "../model/edtf.ts";
import { shortDate } from "./shortDate.ts";

test.each([
  ["2025-06-26", null, "26 Jun 2025"],
  ["2025-06-26", 2025, "26 Jun"],
  ["2025-06-26", 2024, "26 Jun 2025"],
  ["2025-06", 2025, "Jun"],
  ["2025", 2025, "2025"],
  ["2025-04-22/2025-06-26", null, "22 Apr to 26 Jun 2025"],
  ["2025-04-22/2025-06-26", 2025, "22 Apr to 26 Jun"],
  ["2024-12-30/2025-01-02", 2024, "30 Dec 2024 to 2 Jan 2025"],
  ["[2025-06-26,2025-06-27]", null, "26 Jun or 27 Jun 2025"],
])("the date %s after a date of %s reads %s", (text, yearBefore, words) => {
  expect(shortDate(parseEdtf(text)!, yearBefore)).toBe(words);
});
