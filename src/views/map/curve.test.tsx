import { describe, expect, it } from "vitest";
import { curve } from "./curve.ts";

const india = { lat: 22.5, lon: 79 };

describe("curve", () => {
  it.each([
    ["east", { lat: 35, lon: 103.5 }],
    ["west", { lat: 53.6, lon: 28 }],
    ["north", { lat: 48.2, lon: 67.5 }],
  ])("joins both points and bends towards the pole, going %s", (_, to) => {
    const points = curve(india, to);
    const [first, middle, last] = [points[0]!, points[16]!, points.at(-1)!];
    expect([first.lat, first.lng, last.lat, last.lng].map((value) => Number(value.toFixed(6)))).toEqual([
      india.lat,
      india.lon,
      to.lat,
      to.lon,
    ]);
    const straight = (india.lat + to.lat) / 2;
    expect(middle.lat).toBeGreaterThan(straight);
  });
});
