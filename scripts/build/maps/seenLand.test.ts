import { describe, expect, test } from "vitest";
import { pixelsIn } from "../../../src/drawing/map/frameRoom.ts";
import { frameBox } from "../../../src/geo/frameBox.ts";
import type { FlatPoint } from "../../../src/geo/point.ts";
import { seenLand } from "./seenLand.ts";

const frame = frameBox([
  { lat: 10, lon: 20 },
  { lat: 50, lon: 120 },
]);
const { box, toleranceAt } = seenLand(frame);

describe("seenLand", () => {
  test.each([
    [320, 300],
    [820, 420],
    [909, 275],
    [606, 898],
    [1515, 988],
  ])("covers a place of %i by %i pixels", (width, height) => {
    const at = (point: FlatPoint) => pixelsIn(frame, { width, height }, point);
    const [first, last] = [at({ x: box.left, y: box.top }), at({ x: box.left + box.width, y: box.top + box.height })];
    expect(Math.max(first.x, first.y)).toBeLessThan(0.01);
    expect(last.x).toBeGreaterThan(width - 0.01);
    expect(last.y).toBeGreaterThan(height - 0.01);
  });

  test("is most exact inside the frame, where most is seen largest", () => {
    const inside = toleranceAt({ x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 });
    const above = toleranceAt({ x: frame.left + frame.width / 2, y: box.top + 1 });
    expect(inside).toBeLessThan(above);
    expect((inside / frame.width) * 480).toBeLessThan(2);
  });
});
