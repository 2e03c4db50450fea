import { describe, expect, it } from "vitest";
import { timelineAxis } from "../../selectors/timelineAxis.ts";
import { timelineItems } from "../../selectors/timelineItems.ts";
import { timelineMarks } from "../../selectors/timelineMarks.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { labelLeft } from "./placedLabels.ts";
import { textWidth } from "./textWidth.ts";
import { LAYOUT_WIDTHS, stretchedLayout, TARGET, timelineLayout } from "./timelineLayout.ts";

const marks = timelineMarks(realDossier, DEFAULT_VIEW);
const items = timelineItems(marks, timelineAxis(marks.map(({ date }) => date)));

describe.each([823, 560, 328, 288])("timelineLayout at %d pixels", (width) => {
  const layout = timelineLayout(items, width);

  it("keeps labels within the chart and off each other", () => {
    const boxes = layout.items.flatMap(({ label }) => (label ? [{ ...label, left: labelLeft(label) }] : []));
    expect(boxes.length).toBe(items.length);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + textWidth(box.text)).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(index + 1)) {
        const isApart = box.left + textWidth(box.text) <= other.left || other.left + textWidth(other.text) <= box.left;
        expect(isApart || Math.abs(box.y - other.y) >= 15).toBe(true);
      }
    }
  });

  it("keeps marks that can be pressed a target's size apart", () => {
    const meetings = layout.items.filter(({ item }) => item.lane === "meetings");
    for (const [index, one] of meetings.entries()) {
      for (const other of meetings.slice(index + 1)) {
        expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(TARGET);
      }
    }
  });

  it("says the year or the reason within each band", () => {
    const texts = layout.items.filter(({ item }) => item.marks[0].shape !== "day").map(({ inside }) => inside);
    expect(texts).toEqual(["2020", expect.stringContaining("no date given")]);
  });
});

describe("stretchedLayout", () => {
  it("is the layout itself at the widths that it is made for", () => {
    for (const width of LAYOUT_WIDTHS) expect(stretchedLayout(items, width)).toEqual(timelineLayout(items, width));
  });

  it.each([240, 300, 330, 500, 700, 820, 1400])(
    "at %d pixels has the height of the next smaller one, and its labels within",
    (width) => {
      const base = LAYOUT_WIDTHS.findLast((each) => each <= width) ?? LAYOUT_WIDTHS[0];
      const layout = stretchedLayout(items, width);
      expect(layout.height).toBe(timelineLayout(items, base).height);
      expect(layout.plotRight).toBe(width - 8);
      for (const { x, left, right } of layout.items) {
        expect(left).toBeGreaterThanOrEqual(layout.plotLeft - 0.001);
        expect(right).toBeLessThanOrEqual(layout.plotRight + 0.001);
        expect(x).toBeGreaterThanOrEqual(left);
      }
    },
  );

  it("keeps a label that stands beside its mark at the same distance", () => {
    const distances = (layout: ReturnType<typeof timelineLayout>) =>
      layout.items
        .filter(({ item }) => item.lane === "meetings")
        .map(({ x, label }) => Math.round((label?.x ?? 0) - x));
    expect(distances(stretchedLayout(items, 1300))).toEqual(distances(timelineLayout(items, 808)));
  });
});
