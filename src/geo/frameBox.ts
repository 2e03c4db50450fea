import type { FlatBox, GeoPoint } from "./point.ts";
import { flatPoint } from "./projection.ts";

/** What a map shows first, and its shape: `width / height`, one of `FRAME_RATIOS`. */
export interface FrameBox extends FlatBox {
  ratio: number;
}

/** The shapes that a frame can have. A page without script learns the shape from a class name, so there are few. */
export const FRAME_RATIOS = [0.5, 0.7, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3, 4] as const;

/** A frame is at least this wide, in degrees, so that neighbours are seen with their surroundings. */
const LEAST_WIDTH = 14;

const WORLD: readonly GeoPoint[] = [
  { lat: -50, lon: -170 },
  { lat: 70, lon: 180 },
];

/**
 * The rectangle of the flat map around the points, of at least that size, the points in its middle. Longitudes are taken
 * as they are: points on both sides of the date line are to be moved together before. No points: the whole world.
 */
export function boxAround(points: readonly GeoPoint[], leastWidth: number, leastHeight: number): FlatBox {
  const flat = (points.length > 0 ? points : WORLD).map(flatPoint);
  const [xs, ys] = [flat.map(({ x }) => x), flat.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [Math.max(right - left, leastWidth), Math.max(bottom - top, leastHeight)];
  return { left: (left + right - width) / 2, top: (top + bottom - height) / 2, width, height };
}

/**
 * The smallest frame of one of the known shapes around the points, the points in its middle. Every map of a dossier
 * is framed by it, so that the picture in a written page and the live map show the same.
 */
export function frameBox(points: readonly GeoPoint[]): FrameBox {
  const least = boxAround(points, LEAST_WIDTH, LEAST_WIDTH / 2);
  const ratio = nearestRatio(least.width / least.height);
  const width = Math.max(least.width, least.height * ratio);
  const height = width / ratio;
  return { ...boxAround(points, width, height), ratio };
}

function nearestRatio(wanted: number): number {
  const distance = (ratio: number) => Math.abs(Math.log(ratio / wanted));
  return FRAME_RATIOS.reduce<number>(
    (best, ratio) => (distance(ratio) < distance(best) ? ratio : best),
    FRAME_RATIOS[0],
  );
}
