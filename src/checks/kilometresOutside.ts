import type { Geometry, Position } from "geojson";

const KILOMETRES_PER_DEGREE = 111.2;

/**
 * Distance in kilometres from a point to the nearest edge of an area; 0 inside of it. Measured on a plane laid at the
 * point, so good for tens of kilometres and merely "far" beyond. Shapes must be cut at the 180th meridian, as GeoJSON
 * asks. Anything but (multi)polygons has no inside and is infinitely far.
 */
export function kilometresOutside(geometry: Geometry, point: { lat: number; lon: number }): number {
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  const rings = ringsOf(geometry).map((ring) =>
    ring.map(
      ([lon = 0, lat = 0]): Position => [
        (lon - point.lon) * shrink * KILOMETRES_PER_DEGREE,
        (lat - point.lat) * KILOMETRES_PER_DEGREE,
      ],
    ),
  );
  const edges = rings.flatMap((ring) => ring.slice(1).map((end, index) => ({ start: ring[index] ?? end, end })));
  // Even-odd over all rings: a hole's edge is crossed once more, and parts do not overlap.
  const crossings = edges.filter(({ start, end }) => crossesEastOfOrigin(start, end)).length;
  if (crossings % 2 === 1) return 0;
  return edges.reduce(
    (least, { start, end }) => Math.min(least, originToSegment(start, end)),
    Number.POSITIVE_INFINITY,
  );
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

function crossesEastOfOrigin([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean {
  return y1 > 0 !== y2 > 0 && x1 - (y1 * (x2 - x1)) / (y2 - y1) > 0;
}

function originToSegment([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + share * dx, y1 + share * dy);
}
