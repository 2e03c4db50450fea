import type { TimelineItem } from "../../selectors/timeline/timelineItems.ts";
import { LANES, type Lane } from "../../selectors/timeline/timelineMarks.ts";
import { bandTexts } from "../../words/timelineWords.ts";
import { type PlacedLabel, placedLabels } from "./placedLabels.ts";
import { shortened, textWidth } from "./textWidth.ts";

/** An item in pixels of the chart. `y` is the middle of its mark. */
export interface LaidItem {
  item: TimelineItem;
  x: number;
  y: number;
  /** Ends of its band; both `x` for a mark. */
  left: number;
  right: number;
  label: PlacedLabel | null;
  /** Text within the band; empty when it does not fit. */
  inside: string;
}

/** A lane's name and its lines: one for each row of bands, one for all rows of marks. */
export interface LaidLane {
  lane: Lane;
  labelX: number;
  labelY: number;
  lines: number[];
}

export interface TimelineLayout {
  width: number;
  /** Height of the chart with the breaks' words and the axis. */
  height: number;
  /** Where the lanes end and the axis begins. */
  floor: number;
  plotLeft: number;
  plotRight: number;
  /** Lane names stand in a column beside the plot. */
  isNameBeside: boolean;
  items: LaidItem[];
  lanes: LaidLane[];
}

/** What a pointer can hit is at least so large; marks stand so far apart. */
export const TARGET = 24;
export const BREAK_ROW = 16;
export const AXIS_ROW = 24;
const LEAST_FOR_COLUMN = 560;
const LANE_COLUMN = 84;
const LANE_TITLE = 20;
const LANE_GAP = 8;
const EDGE = 8;
const LABEL_ROW = 16;

interface Extent {
  item: TimelineItem;
  x: number;
  left: number;
  right: number;
}

/**
 * Lays the items out for a chart of that width. Lane names stand in a column, or above their lanes where that would
 * take too much of the width. Nothing that can be pressed overlaps another such thing.
 */
export function timelineLayout(items: readonly TimelineItem[], width: number): TimelineLayout {
  const isNameBeside = width >= LEAST_FOR_COLUMN;
  const plotLeft = isNameBeside ? EDGE + LANE_COLUMN : EDGE;
  const plotRight = width - EDGE;
  const pixel = (fraction: number) => plotLeft + fraction * (plotRight - plotLeft);
  const layout: TimelineLayout = {
    width,
    height: 0,
    floor: 0,
    plotLeft,
    plotRight,
    isNameBeside,
    items: [],
    lanes: [],
  };
  let top = 2;
  for (const lane of LANES) {
    const extents = items.filter((item) => item.lane === lane).map((item) => extentOf(item, pixel));
    if (extents.length === 0) continue;
    const rowsTop = isNameBeside ? top : top + LANE_TITLE;
    const laid = lane === "context" ? laidAbove(extents, layout, rowsTop) : laidBeside(extents, layout, rowsTop);
    const rows = [...new Set(laid.items.map(({ y }) => y))];
    const middle = ((rows[0] ?? 0) + (rows.at(-1) ?? 0)) / 2;
    const lines = lane === "context" ? rows : [middle];
    // Bands first: a mark at a band's end is drawn upon it.
    layout.items.push(...laid.items.toSorted((one, other) => Number(isMark(one)) - Number(isMark(other))));
    layout.lanes.push({ lane, labelX: EDGE, labelY: isNameBeside ? middle : top + LANE_TITLE / 2, lines });
    top = laid.bottom + LANE_GAP;
  }
  return { ...layout, floor: top, height: top + BREAK_ROW + AXIS_ROW };
}

/**
 * The widths at which rows and labels are laid out anew. In between, the layout for the width below is stretched: so
 * a page without script can hold a picture for each of these, and the chart that replaces it is as high.
 * `timeline.css` has the same figures.
 */
export const LAYOUT_WIDTHS = [256, 288, 420, 560, 808] as const;

/** The width that a chart of that many pixels is laid out for: the next smaller of `LAYOUT_WIDTHS`. */
export function layoutWidth(width: number): number {
  return LAYOUT_WIDTHS.findLast((candidate) => candidate <= width) ?? LAYOUT_WIDTHS[0];
}

/** Whether its label stands beside the mark, at the same distance whatever the width, and not somewhere above it. */
export function isLabelBeside({ item }: LaidItem): boolean {
  return item.lane !== "context";
}

function extentOf(item: TimelineItem, pixel: (fraction: number) => number): Extent {
  const x = pixel(item.at);
  const isBand = item.marks.length === 1 && item.marks[0].shape !== "day";
  return isBand ? { item, x, left: pixel(item.start), right: pixel(item.end) } : { item, x, left: x, right: x };
}

/** Rows with labels above the marks, as bands need them: their own length is no place for a label beside. */
function laidAbove(extents: readonly Extent[], { plotLeft, plotRight }: TimelineLayout, top: number) {
  // A mark may stand at a band's end, where the one often explains the other, but not within it.
  const rows = inRows(extents, (one, other) => {
    const slack = isMark(one) === isMark(other) ? -TARGET / 2 : TARGET / 2;
    return one.left < other.right - slack && other.left < one.right - slack;
  });
  let bottom = top;
  const items = rows.flatMap((row) => {
    const wanted = row.map(({ item, left, right, x }) => ({ text: titleOf(item), x, left, right }));
    const { labels, levels } = placedLabels(wanted, plotLeft, plotRight);
    const y = bottom + levels * LABEL_ROW + TARGET / 2;
    bottom = y + TARGET / 2;
    return row.map((extent, index) => {
      const label = labels[index] ?? null;
      const placed = label && { ...label, y: y - TARGET / 2 - 6 - label.level * LABEL_ROW };
      return { ...extent, y, label: placed, inside: insideOf(extent) };
    });
  });
  return { items, bottom };
}

/** Rows with labels beside the marks: to the right, or to the left where the chart ends. */
function laidBeside(extents: readonly Extent[], { plotLeft, plotRight }: TimelineLayout, top: number) {
  const reach = TARGET / 2 + 1;
  const labelled = extents.map((extent) => {
    const { item, left, right } = extent;
    const isRight = stackOf(extents, extent).every((other) => {
      return other.right + reach + textWidth(titleOf(other.item)) <= plotRight;
    });
    const room = isRight ? plotRight - right - reach : left - reach - plotLeft;
    const text = shortened(titleOf(item), Math.max(room, 0));
    const width = text ? textWidth(text) + 6 : 0;
    const [from, to] = isRight ? [left - reach, right + reach + width] : [left - reach - width, right + reach];
    return { extent, text, isRight, from, to };
  });
  const rows = inRows(labelled, (one, other) => one.from < other.to && other.from < one.to);
  const items = rows.flatMap((row, index) =>
    row.map(({ extent, text, isRight }) => {
      const y = top + index * TARGET + TARGET / 2;
      const place = isRight
        ? { anchor: "start" as const, x: extent.right + reach }
        : { anchor: "end" as const, x: extent.left - reach };
      return { ...extent, y, label: text ? { ...place, text, y, level: 0 } : null, inside: insideOf(extent) };
    }),
  );
  return { items, bottom: top + rows.length * TARGET };
}

/** The marks that stand in one column with it: their labels all go to the same side. */
function stackOf(extents: readonly Extent[], { x }: Extent): Extent[] {
  return extents.filter((other) => Math.abs(other.x - x) < TARGET);
}

function isMark({ left, right }: Pick<Extent, "left" | "right">): boolean {
  return left === right;
}

function inRows<Value>(values: readonly Value[], isConflict: (one: Value, other: Value) => boolean): Value[][] {
  const rows: Value[][] = [];
  for (const value of values) {
    const free = rows.find((row) => !row.some((other) => isConflict(value, other)));
    if (free) free.push(value);
    else rows.push([value]);
  }
  return rows;
}

/** A group carries its number, and the lane says of what. */
function titleOf(item: TimelineItem): string {
  const [mark] = item.marks;
  if (item.marks.length > 1) return "";
  return mark.short === null ? mark.label : `${mark.short} ${mark.label}`;
}

function insideOf({ item, left, right }: Extent): string {
  if (item.marks.length > 1) return "";
  return bandTexts(item.marks[0]).find((text) => textWidth(text) <= right - left) ?? "";
}
