import { type LatLng, latLng, Projection, point } from "leaflet";
import type { MapPoint } from "../../selectors/mapFrame.ts";

/** How far the middle of a link lies off the straight line, as a share of its length. */
const BEND = 0.16;
const STEPS = 32;

/**
 * The points of a link that bends towards the pole, so that links from one country fan out and a link is not read as
 * a border. Bent in the map's own projection: the curve looks the same at every zoom and needs no redrawing.
 */
export function curve(from: MapPoint, to: MapPoint): LatLng[] {
  const start = Projection.SphericalMercator.project(latLng(from.lat, from.lon));
  const end = Projection.SphericalMercator.project(latLng(to.lat, to.lon));
  const along = end.subtract(start);
  const side = along.x < 0 ? -1 : 1;
  const middle = start.add(end).divideBy(2);
  const control = middle.add(point(-along.y, along.x).multiplyBy(2 * BEND * side));
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    return Projection.SphericalMercator.unproject(
      start
        .multiplyBy((1 - t) ** 2)
        .add(control.multiplyBy(2 * t * (1 - t)))
        .add(end.multiplyBy(t ** 2)),
    );
  });
}
