import { expect, test } from "vitest";
import { mapProjection, shortestWay } from "./mapProjection.ts";

const box = { x: 100, y: 0, width: 400, height: 400 };

test("points are put into the middle of the box, north up, with the margin around them", () => {
  const project = mapProjection(
    [
      { lat: 0, lon: 0 },
      { lat: 0, lon: 100 },
    ],
    box,
    50,
  );
  expect(project({ lat: 0, lon: 0 })).toEqual({ x: 150, y: 200 });
  expect(project({ lat: 0, lon: 100 })).toEqual({ x: 450, y: 200 });
  expect(project({ lat: 10, lon: 50 }).y).toBeLessThan(200);
});

test("a single point is shown with its surroundings, not at an endless scale", () => {
  const project = mapProjection([{ lat: 36, lon: 120 }], box, 50);
  expect(project({ lat: 36, lon: 121 }).x - project({ lat: 36, lon: 120 }).x).toBeCloseTo(6);
});

test("countries on both sides of the Pacific are shown across it", () => {
  const japanAndAmerica = [
    { lat: 36, lon: 138 },
    { lat: 39, lon: -98 },
  ];
  expect(shortestWay(japanAndAmerica).map(({ lon }) => lon)).toEqual([138, 262]);
  expect(
    shortestWay([
      { lat: 53, lon: 28 },
      { lat: 22, lon: 79 },
    ]).map(({ lon }) => lon),
  ).toEqual([28, 79]);
});
