import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxAround, FRAME_RATIOS, frameBox } from "./frameBox.ts";
import { flatPoint } from "./projection.ts";

const points = fc.record({
  lat: fc.double({ min: -83, max: 83, noNaN: true }),
  lon: fc.double({ min: -180, max: 360, noNaN: true }),
});

describe("frameBox", () => {
  test("holds every point, in its middle, and has one of the known shapes", () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 8 }), (some) => {
        const { left, top, width, height, ratio } = frameBox(some);
        expect(FRAME_RATIOS).toContain(ratio);
        expect(width / height).toBeCloseTo(ratio, 9);
        const [xs, ys] = [some.map((point) => flatPoint(point).x), some.map((point) => flatPoint(point).y)];
        expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(left + width / 2, 6);
        expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(top + height / 2, 6);
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(left - 1e-9);
        expect(Math.min(...ys)).toBeGreaterThanOrEqual(top - 1e-9);
      }),
    );
  });

  test("shows the surroundings of a single point", () => {
    expect(frameBox([{ lat: 36, lon: 120 }]).width).toBeGreaterThanOrEqual(14);
  });

  test("shows the world where there is nothing to frame", () => {
    expect(frameBox([]).width).toBeGreaterThan(340);
  });
});

test("boxAround is at least as large as asked for, and no larger than the points need", () => {
  expect(boxAround([{ lat: 0, lon: 170 }], 50, 40)).toMatchObject({ left: 145, width: 50, height: 40 });
  const two = [
    { lat: 0, lon: 170 },
    { lat: 0, lon: 260 },
  ];
  expect(boxAround(two, 50, 40)).toMatchObject({ left: 170, width: 90 });
});
