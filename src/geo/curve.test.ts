import { describe, expect, test } from "vitest";
import { bentCurve, curvePoints, headingOn } from "./curve.ts";

const [west, east] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
];

describe("bentCurve", () => {
  test("bends towards the north, whichever end comes first", () => {
    const [, bend] = bentCurve(west, east);
    expect(bend.y).toBeLessThan(0);
    expect(bentCurve(east, west)[1]).toEqual(bend);
  });
});

describe("curvePoints", () => {
  test("gives both ends and points in between that lie on the bent side", () => {
    const points = curvePoints(bentCurve(west, east), 4);
    expect(points).toHaveLength(5);
    expect([points[0], points[4]]).toEqual([west, east]);
    expect(points[2]?.y).toBeCloseTo(-1.6, 6);
  });
});

describe("headingOn", () => {
  test("is on the curve, and leads on along it", () => {
    const curve = bentCurve({ x: 0, y: 0 }, { x: 100, y: 0 });
    expect(headingOn(curve, 0.5)).toEqual({ at: curvePoints(curve, 2)[1], turn: 0 });
    expect(headingOn(curve, 0.1).turn).toBeLessThan(0);
    expect(headingOn(curve, 0.9).turn).toBeGreaterThan(0);
  });
});
