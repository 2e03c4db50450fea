import { expect, test } from "vitest";
import { PiecewiseScale } from "./piecewiseScale.ts";

const scale = new PiecewiseScale([
  { from: 0, to: 0 },
  { from: 10, to: 0.1 },
  { from: 1000, to: 0.2 },
  { from: 1000, to: 0.2 },
  { from: 1010, to: 1 },
]);

test("draws each stretch straight", () => {
  expect([0, 5, 10, 505, 1000, 1005, 1010].map((value) => scale.at(value))).toEqual([
    0,
    0.05,
    0.1,
    expect.closeTo(0.15, 9),
    0.2,
    expect.closeTo(0.6, 9),
    1,
  ]);
});

test("is undone by invert", () => {
  for (const value of [0, 3, 10, 700, 1000, 1004, 1010]) expect(scale.invert(scale.at(value))).toBeCloseTo(value, 6);
});

test("draws what lies beyond its ends at its ends", () => {
  expect([scale.at(-5), scale.at(2000), scale.invert(-1), scale.invert(3)]).toEqual([0, 1, 0, 1010]);
});

test("has no answer without points", () => {
  expect(new PiecewiseScale([]).at(1)).toBeNaN();
});
