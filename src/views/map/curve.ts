import { type LatLng, latLng } from "leaflet";
import type { MapPoint } from "../../selectors/mapFrame.ts";
import { flatPoint, linkBend, mapPoint } from "../../selectors/mapProjection.ts";

const STEPS = 32;

/** The points of a link. Bent on the flat map: the curve looks the same at every zoom and needs no redrawing. */
export function curve(from: MapPoint, to: MapPoint): LatLng[] {
  const [start, end] = [flatPoint(from), flatPoint(to)];
  const bend = linkBend(start, end);
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const on = (one: number, middle: number, other: number) =>
      one * (1 - t) ** 2 + middle * 2 * t * (1 - t) + other * t ** 2;
    const { lat, lon } = mapPoint({ x: on(start.x, bend.x, end.x), y: on(start.y, bend.y, end.y) });
    return latLng(lat, lon);
  });
}
