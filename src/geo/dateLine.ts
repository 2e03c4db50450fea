import type { GeoPoint } from "./point.ts";

/** The longitude, moved by whole turns to where it lies within half a turn of `middle`; any `middle` will do. */
export function lonNear(lon: number, middle: number): number {
  return lon - 360 * Math.round((lon - middle) / 360);
}

/** The point with its longitude moved so; the same object where nothing changes. */
export function near<Point extends GeoPoint>(point: Point, middle: number): Point {
  const lon = lonNear(point.lon, middle);
  return lon === point.lon ? point : { ...point, lon };
}

/** The whole turns, in degrees, by which what lies from `left` to `right` can be moved so that it meets `from` to `to`. */
export function turnsInto([left, right]: readonly [number, number], [from, to]: readonly [number, number]): number[] {
  const [first, last] = [Math.ceil((from - right) / 360), Math.floor((to - left) / 360)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => 360 * (first + index));
}
