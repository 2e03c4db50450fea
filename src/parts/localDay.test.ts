import { expect, test } from "vitest";
import { localDay } from "./localDay.ts";

test("localDay gives the day of the reader’s calendar, from the first to the last minute", () => {
  expect(localDay(new Date(2026, 0, 1, 0, 0))).toBe("2026-01-01");
  expect(localDay(new Date(2024, 1, 29, 23, 59))).toBe("2024-02-29");
});
