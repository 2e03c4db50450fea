import type { Geometry, Position } from "geojson";
import type { Box, MapProjection } from "./mapProjection.ts";

/** Whole turns of the globe at which a shape may come into the frame. */
const TURNS = [-360, 0, 360] as const;

/**
 * SVG path data of the parts of an area that come into the box; empty when none does. Points are rounded to half
 * pixels and equal neighbours dropped, which makes a large world small and keeps the border of two areas the same.
 */
export function shapePath(geometry: Geometry, project: MapProjection, box: Box): string {
  return TURNS.flatMap((turn) => ringsOf(geometry).map((ring) => ringPath(ring, turn, project, box))).join("");
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

function ringPath(ring: readonly Position[], turn: number, project: MapProjection, box: Box): string {
  const points: [number, number][] = [];
  let lastLon: number | undefined;
  for (const [ringLon = 0, lat = 0] of ring) {
    const lon = continued(ringLon, lastLon);
    lastLon = lon;
    const { x, y } = project({ lat, lon: lon + turn });
    const next: [number, number] = [Math.round(2 * x) / 2, Math.round(2 * y) / 2];
    const last = points.at(-1);
    if (last?.[0] !== next[0] || last[1] !== next[1]) points.push(next);
  }
  if (points.length < 4 || !reaches(points, box)) return "";
  return `M${points.map((point) => point.join(" ")).join("L")}Z`;
}

/** The longitude without the jump that a ring makes where it crosses the date line. */
function continued(lon: number, last: number | undefined): number {
  return last === undefined ? lon : lon + 360 * Math.round((last - lon) / 360);
}

function reaches(points: readonly [number, number][], box: Box): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const isBeside = Math.max(...xs) < box.x || Math.min(...xs) > box.x + box.width;
  return !isBeside && Math.max(...ys) >= box.y && Math.min(...ys) <= box.y + box.height;
}
