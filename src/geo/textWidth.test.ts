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
