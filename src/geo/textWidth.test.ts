import { expect, test } from "vitest";
import { textWidth } from "./textWidth.ts";

/** Widths at 13 px in DejaVu Sans Bold, as resvg measures them. */
test.each([
  ["Qingdao · venue", 119.1],
  ["United Kingdom", 117],
  ["Luxembourg", 90.4],
])("textWidth guesses %s within a twentieth, rather too wide", (text, measured) => {
  const width = textWidth(text, 13, true);
  expect(width / measured).toBeGreaterThan(0.99);
  expect(width / measured).toBeLessThan(1.06);
});

test("textWidth grows with the size and the weight", () => {
  expect(textWidth("Fiji", 26, false)).toBeCloseTo(2 * textWidth("Fiji", 13, false), 9);
  expect(textWidth("Fiji", 13, true)).toBeGreaterThan(textWidth("Fiji", 13, false));
});

/** What letters of links take in faces that computers have, in ems: their own tables of widths. */
const FACES = {
  "DejaVu Sans": {
    "%": 0.95,
    "+": 0.838,
    "=": 0.838,
    "?": 0.531,
    digit: 0.636,
    A: 0.684,
    B: 0.686,
    C: 0.698,
    D: 0.77,
    E: 0.632,
    F: 0.575,
  },
  "Arial, Liberation Sans": {
    "%": 0.889,
    "+": 0.584,
    "=": 0.584,
    "?": 0.556,
    digit: 0.556,
    A: 0.667,
    B: 0.667,
    C: 0.722,
    D: 0.722,
    E: 0.667,
    F: 0.611,
  },
} as const;

test.each(Object.entries(FACES))(
  "textWidth guesses no link with the letters of another script too short for %s",
  (_, face) => {
    const widths = new Map<string, number>(Object.entries(face));
    for (const words of ["董军 董军 董军", "Белоусов", "سلمان", "Čaputová", "도쿄"]) {
      const link = `?${new URLSearchParams({ "": words })}`;
      const measured = Array.from(link, (letter) => widths.get(/\d/.test(letter) ? "digit" : letter) ?? Number.NaN);
      const own = measured.reduce(
        (sum, width, index) => sum + (Number.isNaN(width) ? textWidth(link[index] ?? "", 1, false) : width),
        0,
      );
      expect(textWidth(link, 1, false)).toBeGreaterThanOrEqual(own);
    }
  },
);

test("textWidth takes letters as wide as high for what they are", () => {
  expect(textWidth("董军、도쿄", 10, false)).toBe(50);
});
