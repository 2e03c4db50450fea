import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "./day.ts";
import { parseEdtf, parseSingleDate } from "./edtf.ts";

describe("a single date", () => {
  test.each([
    ["2020", "year", "2020-01-01", "2020-12-31"],
    ["0000", "year", "0000-01-01", "0000-12-31"],
    ["2025-06", "month", "2025-06-01", "2025-06-30"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2025-06-26", "day", "2025-06-26", "2025-06-26"],
  ])("%s has the precision %s and can mean %s to %s", (text, precision, first, last) => {
    expect(parseEdtf(text)).toEqual({ kind: "single", text, precision, first, last });
    expect(parseSingleDate(text)).toEqual(parseEdtf(text));
  });
});

describe("a date with two ends or more", () => {
  test.each([
    ["2025-04-22/2025-06-26", "interval", "2025-04-22", "2025-06-26"],
    ["2020/2025-06", "interval", "2020-01-01", "2025-06-30"],
    ["2025-06-26/2025-06-26", "interval", "2025-06-26", "2025-06-26"],
    ["[2025-06-26,2025-06-27]", "oneOf", "2025-06-26", "2025-06-27"],
    ["[2019,2021-02,2025-06-26]", "oneOf", "2019-01-01", "2025-06-26"],
  ])("%s is an %s between %s and %s", (text, kind, first, last) => {
    expect(parseEdtf(text)).toEqual({ kind, text, first, last });
  });

  test("is no single date", () => {
    expect(parseSingleDate("2025-04-22/2025-06-26")).toBeNull();
    expect(parseSingleDate("[2025-06-26,2025-06-27]")).toBeNull();
  });
});

test.each([
  ["nothing", ""],
  ["a short year", "25"],
  ["a long year", "12025"],
  ["a year with a prefix", "Y12025"],
  ["a negative year", "-2025"],
  ["a month that does not exist", "2025-13"],
  ["month zero", "2025-00"],
  ["a month of one digit", "2025-6"],
  ["a season", "2025-21"],
  ["a day that does not exist", "2025-02-29"],
  ["a time of day", "2025-06-26T10:00Z"],
  ["basic format", "20250626"],
  ["space around", " 2025"],
  ["a line break", "2025\n"],
  ["an unspecified digit", "202X"],
  ["an open end", "2025/.."],
  ["an open beginning", "../2025"],
  ["an unknown end", "2025/"],
  ["an unknown beginning", "/2025"],
  ["three ends", "2023/2024/2025"],
  ["an interval backwards", "2025-06-26/2025-04-22"],
  ["an interval whose ends overlap", "2025/2025-06"],
  ["an interval with an end that does not exist", "2025-04-22/2025-06-31"],
  ["a sign in front", "~2025"],
  ["two signs", "2025~?"],
  ["a set of one", "[2025]"],
  ["an empty set", "[]"],
  ["a set out of order", "[2025-06-27,2025-06-26]"],
  ["a set with space", "[2025-06-26, 2025-06-27]"],
  ["a set with a range", "[2025-06-26..2025-06-28]"],
  ["a set of all", "{2025-06-26,2025-06-27}"],
  ["a set that is not closed", "[2025-06-26,2025-06-27"],
  ["words", "June 2025"],
])("%s is refused: %j", (_name, text) => {
  expect(parseEdtf(text)).toBeNull();
});

test("no text makes parseEdtf throw, and what it accepts has days that exist, in order", () => {
  const likely = fc.stringMatching(/^\[?\d{4}(-\d{2}){0,2}[/,]?\d{0,4}(-\d{2}){0,2}\]?$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), likely), (text) => {
      const date = parseEdtf(text);
      if (date === null) return;
      expect([parseDay(date.first), parseDay(date.last)]).toEqual([date.first, date.last]);
      expect(date.first <= date.last).toBe(true);
    }),
  );
});

test.each([
  ["2025-06~", "approximate"],
  ["2025-06?", "uncertain"],
  ["2025-06%", "both"],
])("%s is %s, within the bounds of the month", (text, qualifier) => {
  expect(parseEdtf(text)).toMatchObject({
    text,
    qualifier,
    precision: "month",
    first: "2025-06-01",
    last: "2025-06-30",
  });
});

test("a date without a sign is not qualified", () => {
  expect(parseEdtf("2025-06")).not.toHaveProperty("qualifier");
});
