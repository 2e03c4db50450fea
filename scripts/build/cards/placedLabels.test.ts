import { expect, test } from "vitest";
import { placedLabels } from "./placedLabels.ts";

const bounds = { x: 0, y: 0, width: 300, height: 300 };
const size = { width: 80, height: 20 };

test("a label stands to the right of its mark when there is room", () => {
  expect(placedLabels([{ x: 100, y: 100, ...size }], [], bounds)).toEqual([{ x: 121, y: 90, ...size }]);
});

test("a label at the edge stays inside and leaves its mark free", () => {
  const [box] = placedLabels([{ x: 290, y: 100, ...size }], [], bounds);
  expect(box).toEqual({ x: 189, y: 90, ...size });
});

test("two labels of neighbours do not cover each other", () => {
  const [one, other] = placedLabels(
    [
      { x: 100, y: 100, ...size },
      { x: 110, y: 104, ...size },
    ],
    [],
    bounds,
  );
  expect(Math.abs(one!.y - other!.y) >= 20 || Math.abs(one!.x - other!.x) >= 80).toBe(true);
});

test("a label keeps off the links", () => {
  const link = Array.from({ length: 20 }, (_, step) => ({ x: 110 + 5 * step, y: 100 }));
  const [box] = placedLabels([{ x: 100, y: 100, ...size }], link, bounds);
  expect(link.some(({ x, y }) => x > box!.x && x < box!.x + 80 && y > box!.y && y < box!.y + 20)).toBe(false);
});
