import type { TimelineItem } from "../../selectors/timeline/timelineItem.ts";
import { linesWidth } from "./textWidth.ts";

/** What a pointer can hit is at least so large; marks stand so far apart. */
export const TARGET = 24;
/** From one line of a label to the next. */
export const LINE_HEIGHT = 14;

/** A label's lines, where it is anchored, and the middle of its first line's height. */
export interface PlacedLabel {
  lines: string[];
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

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
  /** A code within the mark; empty without one. */
  badge: string;
  bandHeight: number;
}

/** Where the label begins, whatever it is anchored at. */
export function labelLeft({ lines, x, anchor }: Pick<PlacedLabel, "lines" | "x" | "anchor">): number {
  const width = linesWidth(lines);
  return anchor === "start" ? x : x - (anchor === "end" ? width : width / 2);
}
