import type { PlacedLabel } from "./laidItem.ts";
import { shortened, textWidth } from "./textWidth.ts";

/** A text for what lies between `left` and `right`, around `x`. */
interface WantedLabel {
  text: string;
  x: number;
  left: number;
  right: number;
}

/** A stretch of a row, in pixels. */
export interface Stretch {
  from: number;
  to: number;
}

const GAP = 10;

/**
 * Places a label in a row: over a part of its own mark or band, between the bounds, as near to the middle as it can, and
 * apart from what is taken. Null when there is no such place: the mark's name and the list tell it.
 */
export function placedLabel(
  { text, x, left, right }: WantedLabel,
  taken: readonly Stretch[],
  { from: least, to: most }: Stretch,
): { label: Omit<PlacedLabel, "y">; stretch: Stretch } | null {
  const fitting = shortened(text, most - least);
  if (fitting === "") return null;
  const width = textWidth(fitting);
  const place = freePlace(taken, {
    ideal: within(x - width / 2, least, most - width),
    lowest: within(left - width, least, most - width),
    highest: within(right, least, most - width),
    width,
  });
  if (place === null) return null;
  const stretch = { from: place, to: place + width };
  return { label: { lines: [fitting], ...anchored(stretch, least, most) }, stretch };
}

/** Widths are estimates: a label at an edge is anchored there, any other in its middle, so that an error is halved. */
function anchored({ from, to }: Stretch, least: number, most: number): Pick<PlacedLabel, "x" | "anchor"> {
  if (from <= least) return { x: least, anchor: "start" };
  return to >= most ? { x: most, anchor: "end" } : { x: (from + to) / 2, anchor: "middle" };
}

interface Wish {
  ideal: number;
  lowest: number;
  highest: number;
  width: number;
}

/** The left edge nearest to the ideal one that touches no taken stretch; null when there is none. */
function freePlace(taken: readonly Stretch[], { ideal, lowest, highest, width }: Wish): number | null {
  const isFree = (place: number) => taken.every(({ from, to }) => place >= to + GAP || place + width + GAP <= from);
  const candidates = [ideal, ...taken.flatMap(({ from, to }) => [to + GAP, from - GAP - width])];
  return (
    candidates
      .filter((place) => place >= lowest && place <= highest && isFree(place))
      .toSorted((one, other) => Math.abs(one - ideal) - Math.abs(other - ideal))[0] ?? null
  );
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
