import { describe, expect, it } from "vitest";
import { DOT_SIDES, type LabelBox, labelSides, PIN_SIDES } from "./labelSides.ts";

const size = { width: 400, height: 300 };

function label(id: string, x: number, y: number, sides = DOT_SIDES): LabelBox {
  return { id, x, y, width: 80, height: 18, sides };
}

describe("labelSides", () => {
  it("prefers the right", () => {
    expect(labelSides([label("a", 200, 150)], size).get("a")).toBe("right");
  });

  it("goes to the left at the right edge", () => {
    expect(labelSides([label("a", 380, 150)], size).get("a")).toBe("left");
  });

  it("keeps clear of an earlier label and its mark", () => {
    const sides = labelSides([label("a", 200, 150), label("b", 180, 150)], size);
    expect([sides.get("a"), sides.get("b")]).toEqual(["right", "left"]);
  });

  it("keeps clear of boxes that are taken", () => {
    const taken = [{ left: 205, top: 0, right: 400, bottom: 300 }];
    expect(labelSides([label("a", 200, 150)], size, taken).get("a")).toBe("left");
  });

  it("chooses among the sides that a mark allows", () => {
    const taken = [{ left: 0, top: 145, right: 400, bottom: 300 }];
    expect(labelSides([label("a", 200, 150)], size, taken).get("a")).toBe("above");
    expect(labelSides([label("a", 200, 150, PIN_SIDES)], size, taken).get("a")).not.toBe("above");
  });
});
