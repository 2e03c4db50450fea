import { describe, expect, test } from "vitest";
import { timelineAxis } from "../../selectors/timeline/timelineAxis.ts";
import { timelineItems } from "../../selectors/timeline/timelineItems.ts";
import { timelineMarks } from "../../selectors/timeline/timelineMarks.ts";
import { spreadDossier } from "../../testing/timelineDossiers.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { labelLeft, TARGET } from "./laidItem.ts";
import { layoutWidth } from "./layoutWidth.ts";
import { linesWidth } from "./textWidth.ts";
import { timelineLayout } from "./timelineLayout.ts";

const marks = timelineMarks(spreadDossier, DEFAULT_VIEW);
const axis = timelineAxis(marks.map(({ date }) => date));
const items = timelineItems(marks, axis);

describe.each([823, 560, 328, 288])("timelineLayout at %d pixels", (width) => {
  const layout = timelineLayout(items, axis, width);

  test("keeps labels within the chart and off each other", () => {
    const boxes = layout.items.flatMap(({ label }) => (label ? [{ ...label, left: labelLeft(label) }] : []));
    expect(boxes.length).toBeGreaterThanOrEqual(items.length - 1);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + linesWidth(box.lines)).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(index + 1)) {
        const isApart =
          box.left + linesWidth(box.lines) <= other.left || other.left + linesWidth(other.lines) <= box.left;
        expect(isApart || Math.abs(box.y - other.y) >= 15).toBe(true);
      }
    }
  });

  test("keeps marks that can be pressed a target's size apart", () => {
    const meetings = layout.items.filter(({ item }) => item.lane === "meetings");
    for (const [index, one] of meetings.entries()) {
      for (const other of meetings.slice(index + 1)) {
        expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(TARGET);
      }
    }
  });

  test("says the year or the reason within each band", () => {
    const texts = layout.items.filter(({ item }) => item.marks[0].shape !== "day").map(({ inside }) => inside);
    expect(texts).toEqual(["2020", expect.stringContaining("no date given")]);
  });
});

describe("layoutWidth", () => {
  test.each([
    [240, 256],
    [256, 256],
    [287, 256],
    [288, 288],
    [343, 288],
    [344, 344],
    [700, 560],
    [1400, 808],
  ])("lays a chart of %d pixels out for %d", (width, expected) => {
    expect(layoutWidth(width)).toBe(expected);
  });
});
