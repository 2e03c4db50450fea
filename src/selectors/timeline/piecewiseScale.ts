/** A value and what it is drawn at; both rise, or stay, from one point to the next. */
interface ScalePoint {
  from: number;
  to: number;
}

/**
 * A scale of straight stretches between points, bounded by the first and the last. Our own, because written pages draw
 * the timeline before anything is loaded: d3-scale would make the page's first script a tenth larger.
 */
export class PiecewiseScale {
  readonly #points: readonly ScalePoint[];

  constructor(points: readonly ScalePoint[]) {
    this.#points = points;
  }

  /** What a value is drawn at. NaN when there is no point. */
  at(value: number): number {
    return between(this.#points, value, "from", "to");
  }

  /** The value that is drawn there: the opposite of `at`. */
  invert(place: number): number {
    return between(this.#points, place, "to", "from");
  }
}

function between(
  points: readonly ScalePoint[],
  value: number,
  key: keyof ScalePoint,
  wanted: keyof ScalePoint,
): number {
  const index = points.findIndex((point) => point[key] >= value);
  const [before, after] = index < 0 ? [points.at(-1), undefined] : [points[index - 1], points[index]];
  if (!before) return after?.[wanted] ?? Number.NaN;
  if (!after) return before[wanted];
  const share = (value - before[key]) / (after[key] - before[key]);
  return before[wanted] + share * (after[wanted] - before[wanted]);
}
