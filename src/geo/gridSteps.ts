import type { FlatPoint } from "./point.ts";

/** A line on a grid of whole numbers: points that fall on one place are one, and middle ones of a straight row go. */
export function gridSteps(points: readonly FlatPoint[]): FlatPoint[] {
  const steps: FlatPoint[] = [];
  for (const point of points) {
    const next = { x: Math.round(point.x), y: Math.round(point.y) };
    const [beforeLast, last] = [steps.at(-2), steps.at(-1)];
    if (last && last.x === next.x && last.y === next.y) continue;
    if (beforeLast && last && isBetween(beforeLast, last, next)) steps.pop();
    steps.push(next);
  }
  return steps;
}

function isBetween(one: FlatPoint, middle: FlatPoint, other: FlatPoint): boolean {
  const [ax, ay, bx, by] = [middle.x - one.x, middle.y - one.y, other.x - middle.x, other.y - middle.y];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}
