import { shortened, textWidth } from "./textWidth.ts";

/** A text for what lies between `left` and `right`, around `x`. */
interface WantedLabel {
  text: string;
  x: number;
  left: number;
  right: number;
}

/** Where a label is anchored, and its middle's height; `level` 0 is nearest to its mark. */
export interface PlacedLabel {
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  level: number;
}

const MOST_LEVELS = 3;
const GAP = 10;

/**
 * Places labels in one row's levels so that none overlaps another. Each stays over a part of its own mark or band and
 * between the bounds, as near to the middle as it can. One that has no place is null: the list tells it.
 */
export function placedLabels(wanted: readonly WantedLabel[], least: number, most: number) {
  const taken: { from: number; to: number; level: number }[] = [];
  const labels: (PlacedLabel | null)[] = wanted.map(({ text, x, left, right }) => {
    const fitting = shortened(text, most - least);
    if (fitting === "") return null;
    const width = textWidth(fitting);
    for (let level = 0; level < MOST_LEVELS; level += 1) {
      const place = freePlace(
        taken.filter((other) => other.level === level),
        {
          ideal: within(x - width / 2, least, most - width),
          lowest: within(left - width, least, most - width),
          highest: within(right, least, most - width),
          width,
        },
      );
      if (place !== null) {
        taken.push({ from: place, to: place + width, level });
        return { text: fitting, y: 0, level, ...anchored(place, width, least, most) };
      }
    }
    return null;
  });
  return { labels, levels: Math.max(0, ...labels.map((label) => (label ? label.level + 1 : 0))) };
}

/** Widths are estimates: a label at an edge is anchored there, any other in its middle, so that an error is halved. */
function anchored(place: number, width: number, least: number, most: number): Pick<PlacedLabel, "x" | "anchor"> {
  if (place <= least) return { x: least, anchor: "start" };
  return place + width >= most ? { x: most, anchor: "end" } : { x: place + width / 2, anchor: "middle" };
}

interface Wish {
  ideal: number;
  lowest: number;
  highest: number;
  width: number;
}

/** The left edge nearest to the ideal one that touches no taken stretch; null when there is none. */
function freePlace(taken: readonly { from: number; to: number }[], { ideal, lowest, highest, width }: Wish) {
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

/** Where the label begins, whatever it is anchored at. */
export function labelLeft({ text, x, anchor }: PlacedLabel): number {
  const width = textWidth(text);
  return anchor === "start" ? x : x - (anchor === "end" ? width : width / 2);
}
