import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flatPoint, geoPoint } from "./projection.ts";

describe("flatPoint", () => {
  test("is undone by geoPoint, also beyond the date line", () => {
    const points = fc.record({
      lat: fc.double({ min: -83, max: 83, noNaN: true }),
      lon: fc.double({ min: -360, max: 360, noNaN: true }),
    });
    fc.assert(
      fc.property(points, (point) => {
        const back = geoPoint(flatPoint(point));
        expect(back.lat).toBeCloseTo(point.lat, 6);
        expect(back.lon).toBe(point.lon);
      }),
    );
  });

  test("draws a degree of latitude longer the further it is from the equator", () => {
    const height = (lat: number) => flatPoint({ lat, lon: 0 }).y - flatPoint({ lat: lat + 1, lon: 0 }).y;
    expect(height(0)).toBeCloseTo(1, 3);
    expect(height(60)).toBeGreaterThan(1.9);
  });
});
