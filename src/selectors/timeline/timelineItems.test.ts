import { describe, expect, test } from "vitest";
import { dayFromNumber, dayNumber, parseDay } from "../../model/day.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { timelineAxis } from "./timelineAxis.ts";
import { timelineItems } from "./timelineItems.ts";
import { type TimelineMark, timelineMarks } from "./timelineMarks.ts";

const realMarks = timelineMarks(realDossier, DEFAULT_VIEW);
const itemsOf = (marks: TimelineMark[]) => timelineItems(marks, timelineAxis(marks.map(({ date }) => date)));

/** Copies of the China meeting, one every `step` days. */
function meetings(count: number, step: number): TimelineMark[] {
  const china = realMarks.find(({ id }) => id === "china")!;
  const start = dayNumber(parseDay("2025-01-01")!);
  return Array.from({ length: count }, (_, index) => {
    const day = dayFromNumber(start + index * step);
    return { ...china, id: `m${index}`, meeting: `m${index}`, date: parseEdtf(day)!, first: day, last: day };
  });
}

describe("timelineItems", () => {
  test("draws each of a few marks by itself, by lanes, and those of one day in the dossier's order", () => {
    const items = itemsOf(realMarks);
    expect(items.every(({ marks }) => marks.length === 1)).toBe(true);
    expect(items.filter(({ lane }) => lane === "meetings").map(({ id }) => id)).toEqual(
      realDossier.meetings.map(({ id }) => id),
    );
  });

  test("tells more than five of one day as a number", () => {
    const [item, ...others] = itemsOf(meetings(6, 0));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ first: "2025-01-01", last: "2025-01-01" });
    expect(item!.marks).toHaveLength(6);
  });

  test("never draws more than a few dozen items, loses none, and keeps each group's days", () => {
    const items = itemsOf([...realMarks, ...meetings(2000, 1)]);
    expect(items.length).toBeLessThanOrEqual(72);
    expect(items.flatMap(({ marks }) => marks)).toHaveLength(realMarks.length + 2000);
    for (const { first, last, marks } of items) {
      expect(marks.every((mark) => mark.first >= first && mark.last <= last)).toBe(true);
    }
  });
});
