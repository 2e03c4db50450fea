import { describe, expect, test } from "vitest";
import { type Day, parseDay } from "../model/day.ts";
import { breakText } from "./breakWords.ts";

const gap = (first: string, last: string) => ({
  first: parseDay(first) as Day,
  last: parseDay(last) as Day,
  start: 0,
  end: 0.1,
});

describe("breakText", () => {
  test.each([
    ["2021-01-01", "2025-03-31", "4 years not shown"],
    ["2021-01-01", "2022-12-31", "2 years not shown"],
    ["2025-01-01", "2025-06-30", "6 months not shown"],
    ["2025-01-01", "2025-01-20", "20 days not shown"],
    ["2025-01-01", "2025-01-01", "1 day not shown"],
  ])("tells %s to %s as “%s”", (first, last, text) => {
    expect(breakText(gap(first, last))).toBe(text);
  });
});
