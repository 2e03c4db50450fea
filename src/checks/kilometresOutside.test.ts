import type { Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { kilometresOutside } from "./kilometresOutside.ts";

function square(west: number, south: number, size: number): Position[] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const withHole: Geometry = { type: "Polygon", coordinates: [square(0, 0, 10), square(4, 4, 2)] };

describe("kilometresOutside, to a square of ten degrees with a hole", () => {
  test("is nothing inside", () => {
    expect(kilometresOutside(withHole, { lat: 2, lon: 2 })).toBe(0);
  });

  test("is that to the nearest edge outside, and in the hole", () => {
    expect(kilometresOutside(withHole, { lat: 5, lon: -0.1 })).toBeCloseTo(11.08, 1);
    expect(kilometresOutside(withHole, { lat: 5, lon: 5 })).toBeCloseTo(110.8, 0);
  });

  test("is that to the corner where no edge is square to it", () => {
    expect(kilometresOutside(withHole, { lat: -0.3, lon: -0.4 })).toBeCloseTo(55.6, 1);
  });
});

test("kilometresOutside knows that a degree of longitude is shorter in the north", () => {
  const north: Geometry = { type: "MultiPolygon", coordinates: [[square(0, 55, 10)], [square(40, 55, 10)]] };
  expect(kilometresOutside(north, { lat: 60, lon: 39 })).toBeCloseTo(55.6, 1);
});

test("kilometresOutside of a line, which has no inside, is infinite", () => {
  expect(kilometresOutside({ type: "LineString", coordinates: square(0, 0, 1) }, { lat: 0, lon: 0 })).toBe(
    Number.POSITIVE_INFINITY,
  );
});
