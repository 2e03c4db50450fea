import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { shapePath } from "./shapePath.ts";

const box = { x: 0, y: 0, width: 360, height: 180 };
const plain = ({ lat, lon }: { lat: number; lon: number }) => ({ x: lon + 180, y: 90 - lat });

function ring(...points: [number, number][]): Polygon {
  return { type: "Polygon", coordinates: [points] };
}

test("points that fall on the same half pixel are dropped", () => {
  const shape = ring([0, 0], [10, 0], [10.1, 0.1], [10, 10], [0, 0]);
  expect(shapePath(shape, plain, box)).toBe("M180 90L190 90L190 80L180 90Z");
});

test("an area outside the box is not drawn", () => {
  const tiny = { x: 0, y: 0, width: 20, height: 20 };
  expect(shapePath(ring([50, 0], [60, 0], [60, 10], [50, 0]), plain, tiny)).toBe("");
});

test("an area across the date line is drawn at both edges, without a line around the globe", () => {
  const shape = ring([170, 0], [-170, 0], [-170, 10], [170, 0]);
  expect(shapePath(shape, plain, box)).toBe("M-10 90L10 90L10 80L-10 90ZM350 90L370 90L370 80L350 90Z");
});
