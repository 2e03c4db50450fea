import type { PathOptions } from "leaflet";
import type { Paint } from "../../drawing/map/paints.ts";

/** A paint as Leaflet's options, which it writes into the same attributes. */
export function pathOptions(paint: Paint): PathOptions {
  return {
    fill: paint.fill !== "none",
    fillColor: paint.fill,
    fillOpacity: paint.fillOpacity ?? 1,
    color: paint.stroke,
    weight: paint.strokeWidth,
    opacity: paint.strokeOpacity ?? 1,
    dashArray: paint.strokeDasharray ?? "",
    lineCap: paint.strokeLinecap ?? "round",
  };
}
