import type { TimelineAxis } from "../../selectors/timeline/timelineAxis.ts";
import type { PlacedItem } from "../../selectors/timeline/timelineItems.ts";
import { LANES, type Lane } from "../../selectors/timeline/timelineMarks.ts";
import type { LaidItem } from "./laidItem.ts";
import { type Extent, laidAbove, laidBeside } from "./laidRows.ts";

/** A lane's name, its lines, and where its rows begin and end: a line for each row of bands, one below all of marks. */
export interface LaidLane {
  lane: Lane;
  labelX: number;
  labelY: number;
  lines: number[];
  top: number;
  bottom: number;
}

export interface TimelineLayout {
  width: number;
  height: number;
  /** Where the lanes end. The words of breaks stand below, if there are any, and then the axis. */
  floor: number;
  axisTop: number;
  plotLeft: number;
  plotRight: number;
  /** Lane names stand in a column beside the plot. */
  isNameBeside: boolean;
  items: LaidItem[];
  lanes: LaidLane[];
}

export const BREAK_ROW = 16;
export const AXIS_ROW = 24;
const LEAST_FOR_COLUMN = 560;
const LANE_COLUMN = 84;
const LANE_TITLE = 20;
const LANE_GAP = 8;
const EDGE = 8;
/** What a break's line takes to both sides of its middle. */
const BREAK_REACH = 6;

/**
 * Lays the items out for a chart of that width. Lane names stand in a column, or above their lanes where that would
 * take too much of the width. Nothing that can be pressed overlaps another such thing, and no label lies on a line, on a
 * break, or nearer to another mark than to its own.
 */
export function timelineLayout(items: readonly PlacedItem[], axis: TimelineAxis, width: number): TimelineLayout {
  const isNameBeside = width >= LEAST_FOR_COLUMN;
  const plotLeft = isNameBeside ? EDGE + LANE_COLUMN : EDGE;
  const plotRight = width - EDGE;
  const pixel = (fraction: number) => plotLeft + fraction * (plotRight - plotLeft);
  const layout: TimelineLayout = {
    width,
    height: 0,
    floor: 0,
    axisTop: 0,
    plotLeft,
    plotRight,
    isNameBeside,
    items: [],
    lanes: [],
  };
  const breaks = axis.breaks.map(({ start, end }) => {
    const middle = pixel((start + end) / 2);
    return { from: middle - BREAK_REACH, to: middle + BREAK_REACH };
  });
  const ground = { plotLeft, plotRight, breaks };
  let top = 2;
  for (const lane of LANES) {
    const extents = items.filter((item) => item.lane === lane).map((item) => extentOf(item, pixel));
    if (extents.length === 0) continue;
    const rowsTop = isNameBeside ? top : top + LANE_TITLE;
    const laid = lane === "context" ? laidAbove(extents, ground, rowsTop) : laidBeside(extents, ground, rowsTop);
    const { bottom } = laid;
    const rows = [...new Set(laid.items.map(({ y }) => y))];
    const middle = ((rows[0] ?? 0) + (rows.at(-1) ?? 0)) / 2;
    // A line through marks whose labels stand beside them would strike these through.
    const lines = lane === "context" ? rows : [bottom + LANE_GAP / 2];
    layout.items.push(...laid.items);
    const labelY = isNameBeside ? middle : top + LANE_TITLE / 2;
    layout.lanes.push({ lane, labelX: EDGE, labelY, lines, top: rowsTop, bottom });
    top = bottom + LANE_GAP;
  }
  const axisTop = top + (breaks.length > 0 ? BREAK_ROW : 0);
  return { ...layout, floor: top, axisTop, height: axisTop + AXIS_ROW };
}

function extentOf(item: PlacedItem, pixel: (fraction: number) => number): Extent {
  const x = pixel(item.at);
  const isBand = item.marks.length === 1 && item.marks[0].shape !== "day";
  return isBand ? { item, x, left: pixel(item.start), right: pixel(item.end) } : { item, x, left: x, right: x };
}
