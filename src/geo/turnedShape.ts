import type { Geometry, Position } from "geojson";
import { turnsInto } from "./dateLine.ts";

/**
 * The area as it is seen from `west` to `east`, degrees that may lie beyond 180: each of its parts stands where it falls
 * into that stretch, twice when it does so at both ends. What is no area is given back as it is.
 */
export function turnedShape(geometry: Geometry, west: number, east: number): Geometry {
  if (geometry.type === "Polygon")
    return turnedShape({ type: "MultiPolygon", coordinates: [geometry.coordinates] }, west, east);
  if (geometry.type !== "MultiPolygon") return geometry;
  return {
    type: "MultiPolygon",
    coordinates: geometry.coordinates.flatMap((polygon) => {
      const lons = polygon.flatMap((ring) => ring.map(([lon = 0]) => lon));
      const extent = lons.reduce<[number, number]>(
        ([least, most], lon) => [Math.min(least, lon), Math.max(most, lon)],
        [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      );
      return turnsInto(extent, [west, east]).map((turn) =>
        polygon.map((ring) => ring.map((point) => turned(point, turn))),
      );
    }),
  };
}

function turned([lon = 0, lat = 0]: Position, turn: number): Position {
  return [lon + turn, lat];
}
