import { expect, test } from "vitest";
import { STAND_IN, STAND_IN_FILE } from "../testing/standIn.ts";
import { reportParagraphs } from "./reportParagraphs.ts";

test("stamp and sign-off are left out, paragraphs are normalised", () => {
  expect(reportParagraphs(STAND_IN_FILE)).toEqual(STAND_IN);
  expect(reportParagraphs("One  ‘a’\nb\n\n– IANS")).toEqual(["One 'a' b"]);
});

test("paragraphs are split at blank lines, however lines end, and not at a single line break", () => {
  expect(reportParagraphs("\uFEFFa\r\nb\r\n \t\r\n\r\nc\r\n")).toEqual(["a b", "c"]);
  expect(reportParagraphs("a\rb\r\rc")).toEqual(["a b", "c"]);
});

test("a date or dash within the report stays", () => {
  expect(reportParagraphs("a\n\ndate 2025-06-27 b\n\n- a last remark")).toEqual([
    "a",
    "date 2025-06-27 b",
    "- a last remark",
  ]);
});

test("an empty file has no paragraph", () => {
  expect(reportParagraphs(" \n\n ")).toEqual([]);
});
