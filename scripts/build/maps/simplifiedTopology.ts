import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { FlatPoint } from "../../../src/geo/point.ts";
import { flatPoint } from "../../../src/geo/projection.ts";

/** How far a line may be moved at a place of the flat map, in degrees of the equator. */
export type Tolerance = (place: FlatPoint) => number;

/**
 * The topology with fewer points in its arcs (Douglas and Peucker's way, on the flat map). Arcs are what neighbours
 * share, so no gap opens between them; the ends of arcs stay.
 */
export function simplifiedTopology<Objects extends Topology["objects"]>(
  topology: Topology<Objects>,
  tolerance: Tolerance,
): Topology<Objects> {
  const { transform: _, ...rest } = topology;
  const arcs = topology.arcs.map((_arc, index) => {
    const line = feature(topology, { type: "LineString", arcs: [index] }).geometry;
    const points = line.type === "LineString" ? line.coordinates : [];
    const flat = points.map(([lon = 0, lat = 0]) => flatPoint({ lat, lon }));
    const kept = keptPoints(flat, tolerance);
    return points.filter((_point, point) => kept.has(point));
  });
  return { ...rest, arcs };
}

function keptPoints(points: readonly FlatPoint[], tolerance: Tolerance): Set<number> {
  const kept = new Set([0, points.length - 1]);
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const farthest = farthestPoint(points, from, to, tolerance);
    if (farthest === null) continue;
    kept.add(farthest);
    stretches.push([from, farthest], [farthest, to]);
  }
  return kept;
}

/** The point that lies farthest off the straight line, measured in tolerances; null when all are within. */
function farthestPoint(points: readonly FlatPoint[], from: number, to: number, tolerance: Tolerance): number | null {
  const [start, end] = [points[from], points[to]];
  if (!start || !end) return null;
  let farthest: number | null = null;
  let most = 1;
  for (let index = from + 1; index < to; index += 1) {
    const point = points[index] ?? start;
    const off = distance(point, start, end) / tolerance(point);
    if (off > most) [farthest, most] = [index, off];
  }
  return farthest;
}

function distance(point: FlatPoint, start: FlatPoint, end: FlatPoint): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  const [px, py] = [point.x - start.x, point.y - start.y];
  if (length === 0) return Math.hypot(px, py);
  const along = Math.max(0, Math.min(1, (px * dx + py * dy) / length ** 2));
  return Math.hypot(px - along * dx, py - along * dy);
}
