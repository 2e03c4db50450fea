import type { MapPoint } from "../../../src/selectors/mapFrame.ts";

/** A rectangle in pixels, y downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PixelPoint {
  x: number;
  y: number;
}

/** Degrees to pixels of the card. Longitudes may run beyond 180 degrees, for frames across the date line. */
export type MapProjection = (point: MapPoint) => PixelPoint;

/** Web Mercator ends here; further north and south it would draw nothing but ice. */
const LAST_LATITUDE = 84;
/** A frame is at least this wide, in degrees, so that neighbours are seen with their surroundings. */
const LEAST_SPAN = 50;

/** Web Mercator (as the page's own map) that puts all points into the box, with `margin` pixels around them. */
export function mapProjection(points: readonly MapPoint[], box: Box, margin: number): MapProjection {
  const xs = points.map(({ lon }) => lon);
  const ys = points.map(({ lat }) => mercatorY(lat));
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.max(...ys), Math.min(...ys)];
  const scale = Math.min(
    (box.width - 2 * margin) / Math.max(right - left, LEAST_SPAN),
    (box.height - 2 * margin) / Math.max(top - bottom, LEAST_SPAN),
  );
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  return ({ lat, lon }) => ({
    x: middleX + (lon - (left + right) / 2) * scale,
    y: middleY - (mercatorY(lat) - (top + bottom) / 2) * scale,
  });
}

/** The points with longitudes moved by whole turns so that together they span as little as can be. */
export function shortestWay<P extends MapPoint>(points: readonly P[]): P[] {
  const candidates = points.map(({ lon }) => points.map((point) => ({ ...point, lon: turned(point.lon, lon) })));
  const spanOf = (moved: readonly P[]) =>
    Math.max(...moved.map(({ lon }) => lon)) - Math.min(...moved.map(({ lon }) => lon));
  return candidates.reduce((best, moved) => (spanOf(moved) < spanOf(best) ? moved : best), [...points]);
}

/** The longitude, one turn further east when it lies west of `start`. */
function turned(lon: number, start: number): number {
  return lon < start ? lon + 360 : lon;
}

/** Height in Web Mercator, in the degrees of the equator. */
function mercatorY(lat: number): number {
  const bounded = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat));
  return (Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) * 180) / Math.PI;
}
