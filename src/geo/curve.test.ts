import { describe, expect, test } from "vitest";
import { bentCurve, curvePoints } from "./curve.ts";

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
