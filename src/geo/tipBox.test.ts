import { describe, expect, test } from "vitest";
import { overlap } from "./box.ts";
import { tipBox } from "./tipBox.ts";

const SIZE = { width: 100, height: 50 };
const BOUNDS = { width: 400, height: 300 };
const around = (x: number, y: number) => ({ left: x - 12, top: y - 12, right: x + 12, bottom: y + 12 });

describe("tipBox", () => {
  test("stands above its point, or below it where that is liked", () => {
    const at = { x: 200, y: 150 };
    expect(tipBox(at, SIZE, BOUNDS, [], "above")).toEqual({
      side: "above",
      left: 150,
      top: 86,
      right: 250,
      bottom: 136,
    });
    expect(tipBox(at, SIZE, BOUNDS, [], "below").side).toBe("below");
  });

  test("stays within the map", () => {
    expect(tipBox({ x: 200, y: 20 }, SIZE, BOUNDS, [], "above").side).toBe("below");
    expect(tipBox({ x: 5, y: 150 }, SIZE, BOUNDS, [], "above").left).toBe(0);
  });

  test("covers no mark where a side is free of them", () => {
    const at = { x: 200, y: 150 };
    const marks = [around(200, 100), around(220, 200), around(290, 150)];
    const box = tipBox(at, SIZE, BOUNDS, marks, "above");
    expect(box.side).toBe("left");
    expect(marks.map((mark) => overlap(box, mark))).toEqual([0, 0, 0]);
  });
});
