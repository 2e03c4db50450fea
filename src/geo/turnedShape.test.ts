import { expect, test } from "vitest";
import { turnedShape } from "./turnedShape.ts";

const strip = (west: number, east: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, 0],
      [east, 0],
      [east, 5],
      [west, 0],
    ],
  ],
});

function westsOf(west: number, east: number, part: [number, number]) {
  const shape = turnedShape(strip(west, east), ...part);
  return shape.type === "MultiPolygon" ? shape.coordinates.map(([ring]) => ring?.[0]?.[0]) : shape;
}

test("turnedShape moves an area to where it is seen, and draws it twice where it is seen twice", () => {
  expect(westsOf(-125, -67, [0, 380])).toEqual([235]);
  expect(westsOf(100, 120, [0, 380])).toEqual([100]);
  expect(westsOf(5, 15, [0, 380])).toEqual([5, 365]);
  expect(westsOf(200, 210, [0, 100])).toEqual([]);
});

test("turnedShape leaves what is no area as it is", () => {
  const point = { type: "Point" as const, coordinates: [1, 2] };
  expect(turnedShape(point, 100, 200)).toBe(point);
});
