import type { FlatPoint, GeoPoint } from "./point.ts";

/** Web Mercator ends here; further north and south it would draw nothing but ice. */
const LAST_LATITUDE = 84;

/** Where a point lies on the flat map (Web Mercator, as Leaflet's own). Poles are drawn at 84 degrees. */
export function flatPoint({ lat, lon }: GeoPoint): FlatPoint {
  const bounded = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat));
  return { x: lon, y: (-Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) * 180) / Math.PI };
}

/** The point that lies there: the opposite of `flatPoint`. */
export function geoPoint({ x, y }: FlatPoint): GeoPoint {
  return { lat: (Math.atan(Math.exp((-y * Math.PI) / 180)) * 360) / Math.PI - 90, lon: x };
}
