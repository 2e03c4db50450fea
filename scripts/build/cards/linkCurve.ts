import type { PixelPoint } from "./mapProjection.ts";

/** How far the middle of a link lies off the straight line, as a share of its length: as on the page's map. */
const BEND = 0.16;
const STEPS = 24;

/** Points of a link that bends towards the pole, so that links fan out and are not read as borders. */
export function linkCurve(from: PixelPoint, to: PixelPoint): PixelPoint[] {
  const side = to.x < from.x ? -1 : 1;
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * 2 * BEND * side,
    y: (from.y + to.y) / 2 - (to.x - from.x) * 2 * BEND * side,
  };
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const at = (start: number, bend: number, end: number) =>
      start * (1 - t) ** 2 + bend * 2 * t * (1 - t) + end * t ** 2;
    return { x: tenths(at(from.x, control.x, to.x)), y: tenths(at(from.y, control.y, to.y)) };
  });
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
