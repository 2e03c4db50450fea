import { expect, test } from "vitest";
import { lonNear, turnsInto } from "./dateLine.ts";

test.each([
  [-175, 178, 185],
  [138, -98, -222],
  [28, 79, 28],
  [540, 0, -180],
])("lonNear moves %d to within half a turn of %d", (lon, middle, moved) => {
  expect(lonNear(lon, middle)).toBe(moved);
});

test.each([
  [[-180, -120], [138, 300], [360]],
  [
    [27, 190],
    [-200, 180],
    [-360, 0],
  ],
  [[10, 20], [30, 40], []],
] as const)("turnsInto moves what lies in %j into %j", (extent, stretch, turns) => {
  expect(turnsInto([...extent], [...stretch])).toEqual([...turns]);
});
