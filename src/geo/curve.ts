import type { FlatPoint } from "./point.ts";

/** How far the middle of a curve lies off the straight line, as a share of its length. */
const BEND = 0.16;

/** A quadratic Bézier curve: where it begins, the point that it bends to, and where it ends. */
export type Curve = readonly [start: FlatPoint, bend: FlatPoint, end: FlatPoint];

/** A curve that bends towards the north, so that links from one country fan out and are not read as borders. */
export function bentCurve(from: FlatPoint, to: FlatPoint): Curve {
  const side = to.x < from.x ? -1 : 1;
  const bend = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * 2 * BEND * side,
    y: (from.y + to.y) / 2 - (to.x - from.x) * 2 * BEND * side,
  };
  return [from, bend, to];
}

/** A point on a curve, and whither it leads there: degrees clockwise from the right. */
export interface Heading {
  at: FlatPoint;
  turn: number;
}

/** Where a curve is after that share of its way. */
export function headingOn([start, bend, end]: Curve, share: number): Heading {
  const towards = (one: FlatPoint, other: FlatPoint) => ({
    x: one.x + (other.x - one.x) * share,
    y: one.y + (other.y - one.y) * share,
  });
  const [before, after] = [towards(start, bend), towards(bend, end)];
  const turn = (Math.atan2(after.y - before.y, after.x - before.x) * 180) / Math.PI;
  return { at: towards(before, after), turn: Math.round(turn) };
}

/** `steps` + 1 points along the curve, both ends among them, for what draws straight lines only. */
export function curvePoints([start, bend, end]: Curve, steps: number): FlatPoint[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const on = (one: number, middle: number, other: number) =>
      one * (1 - t) ** 2 + middle * 2 * t * (1 - t) + other * t ** 2;
    return { x: on(start.x, bend.x, end.x), y: on(start.y, bend.y, end.y) };
  });
}
