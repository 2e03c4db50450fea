import { expect, test } from "vitest";
import { STAND_IN, STAND_IN_FILE } from "../testing/standIn.ts";
import { reportParagraphs } from "./reportParagraphs.ts";

test("reportParagraphs leaves out stamp and sign-off, and normalises", () => {
  expect(reportParagraphs(STAND_IN_FILE)).toEqual(STAND_IN);
  expect(reportParagraphs("One  ‘a’\nb\n\n– IANS")).toEqual(["One 'a' b"]);
});

test("reportParagraphs splits at blank lines, however lines end, and not at a single line break", () => {
  expect(reportParagraphs("\uFEFFa\r\nb\r\n \t\r\n\r\nc\r\n")).toEqual(["a b", "c"]);
  expect(reportParagraphs("a\rb\r\rc")).toEqual(["a b", "c"]);
});

test("reportParagraphs keeps a date or dash within the report", () => {
  expect(reportParagraphs("a\n\ndate 2025-06-27 b\n\n- a last remark")).toEqual([
    "a",
    "date 2025-06-27 b",
    "- a last remark",
  ]);
});

test("reportParagraphs gives none for an empty file", () => {
  expect(reportParagraphs(" \n\n ")).toEqual([]);
});
