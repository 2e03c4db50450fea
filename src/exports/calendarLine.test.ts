import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarLine, calendarText } from "./calendarLine.ts";

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom("\\", ";", ",", ":", "\n", "’", "董", "🕊", " ")),
  minLength: 40,
  maxLength: 150,
});

test("calendarLine makes no physical line that is longer than 75 octets, and none begins within a character", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = calendarLine("DESCRIPTION", calendarText(text)).split("\r\n");
      expect(lines.pop()).toBe("");
      for (const line of lines) expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
      for (const line of lines.slice(1)) expect(line).toMatch(/^ /);
      // Every line but the last is full: less than one character of four octets would still fit.
      for (const line of lines.slice(0, -1)) expect(Buffer.byteLength(line, "utf8")).toBeGreaterThan(75 - 4);
      expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join("")).toBe(
        `DESCRIPTION:${calendarText(text)}`,
      );
    }),
  );
});

test("an independent parser reads back every text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = [
        ["BEGIN", "VCALENDAR"] as const,
        ["DESCRIPTION", calendarText(text)] as const,
        ["END", "VCALENDAR"] as const,
      ];
      const read = ICAL.parse(lines.map(([name, value]) => calendarLine(name, value)).join("")) as unknown[];
      expect(new ICAL.Component(read).getFirstPropertyValue("description")).toBe(text);
    }),
  );
});

test("the text's own line ends become one kind, and control characters spaces", () => {
  expect(calendarText("a\r\nb\rc\nd\u0007e\tf")).toBe("a\\nb\\nc\\nd e f");
});
