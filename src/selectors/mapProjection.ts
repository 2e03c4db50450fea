import type { MapPoint } from "./mapFrame.ts";

/** A point of the flat map: Web Mercator in degrees of the equator, y downwards from the equator. */
export interface FlatPoint {
  x: number;
  y: number;
}

/** A rectangle of the flat map. */
export interface FlatBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a map shows first, and its shape: `width / height`, one of `FRAME_RATIOS`. */
export interface FrameBox extends FlatBox {
  ratio: number;
}

/** The shapes that a frame can have. A page without script learns the shape from a class name, so there are few. */
export const FRAME_RATIOS = [0.5, 0.7, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3, 4] as const;

/** Web Mercator ends here; further north and south it would draw nothing but ice. */
const LAST_LATITUDE = 84;
/** A frame is at least this wide, in degrees, so that neighbours are seen with their surroundings. */
const LEAST_WIDTH = 14;
const LEAST_HEIGHT = LEAST_WIDTH / 2;
/** How far the middle of a link lies off the straight line, as a share of its length. */
const BEND = 0.16;

/** Where a point lies on the flat map. Poles are drawn at 84 degrees. */
export function flatPoint({ lat, lon }: MapPoint): FlatPoint {
  const bounded = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat));
  return { x: lon, y: (-Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) * 180) / Math.PI };
}

/** The point that lies there: the opposite of `flatPoint`. */
export function mapPoint({ x, y }: FlatPoint): MapPoint {
  return { lat: (Math.atan(Math.exp((-y * Math.PI) / 180)) * 360) / Math.PI - 90, lon: x };
}

/**
 * The smallest frame of one of the known shapes around the points, the points in its middle. Every map of a dossier
 * is framed by it, so that the picture in a written page and the live map show the same. No points: the whole world.
 */
export function frameBox(points: readonly MapPoint[]): FrameBox {
  const flat = (points.length > 0 ? points : WORLD).map(flatPoint);
  const [xs, ys] = [flat.map(({ x }) => x), flat.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const least = { width: Math.max(right - left, LEAST_WIDTH), height: Math.max(bottom - top, LEAST_HEIGHT) };
  const ratio = nearestRatio(least.width / least.height);
  const width = Math.max(least.width, least.height * ratio);
  const height = width / ratio;
  return { left: (left + right - width) / 2, top: (top + bottom - height) / 2, width, height, ratio };
}

const WORLD: readonly MapPoint[] = [
  { lat: -50, lon: -170 },
  { lat: 70, lon: 180 },
];

function nearestRatio(wanted: number): number {
  const distance = (ratio: number) => Math.abs(Math.log(ratio / wanted));
  return FRAME_RATIOS.reduce<number>(
    (best, ratio) => (distance(ratio) < distance(best) ? ratio : best),
    FRAME_RATIOS[0],
  );
}

/**
 * The control point of a link: a quadratic curve that bends towards the pole, so that links from one country fan out
 * and a link is not read as a border.
 */
export function linkBend(from: FlatPoint, to: FlatPoint): FlatPoint {
  const side = to.x < from.x ? -1 : 1;
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * 2 * BEND * side,
    y: (from.y + to.y) / 2 - (to.x - from.x) * 2 * BEND * side,
  };
}
