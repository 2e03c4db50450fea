import { describe, expect, test } from "vitest";
import { flatPoint } from "./projection.ts";
import { inPicture, type Picture, shapePath } from "./shapeRings.ts";

/** Ten degrees around the place where equator and first meridian meet, ten steps each. */
const picture: Picture = { box: { left: -5, top: -5, width: 10, height: 10 }, scale: 1, least: 0 };

const square = (west: number, east: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, -2],
      [east, -2],
      [east, 2],
      [west, 2],
      [west, -2],
    ],
  ],
});

describe("shapePath", () => {
  test("draws an area in steps of the grid, once around", () => {
    expect(shapePath([square(-2, 2)], picture)).toBe("m3 7 4 0 0-4-4 0z");
  });

  test("cuts off what lies outside", () => {
    expect(shapePath([square(2, 50)], picture)).toBe("m7 7 3 0 0-4-3 0z");
  });

  test("is empty for an area that lies outside altogether", () => {
    expect(shapePath([square(20, 30)], picture)).toBe("");
  });

  test("leaves out the middle points of a straight row, and those that fall on the same place", () => {
    const [ring = []] = square(-2, 2).coordinates;
    const detailed = {
      type: "Polygon" as const,
      coordinates: [
        ring.flatMap(([x = 0, y = 0]) => [
          [x, y],
          [x + 0.1, y],
        ]),
      ],
    };
    expect(shapePath([detailed], picture).replace(/^m\d+ \d+/, "")).toBe(" 4 0 0-4-4 0z");
  });

  test("leaves out islands smaller than asked for", () => {
    expect(shapePath([square(-2, 2)], { ...picture, least: 5 })).toBe("");
  });

  test("draws each part of an area of several parts", () => {
    const parts = {
      type: "MultiPolygon" as const,
      coordinates: [square(-4, -2).coordinates, square(2, 4).coordinates],
    };
    expect(shapePath([parts], picture).match(/m/g)).toHaveLength(2);
  });

  test("draws an area at every turn of the globe that the picture shows", () => {
    const beyond = { ...picture, box: { ...picture.box, left: 355 } };
    expect(shapePath([square(-2, 2)], beyond)).toBe("m3 7 4 0 0-4-4 0z");
    const wide = { ...picture, box: { ...picture.box, width: 370 } };
    expect(shapePath([square(-2, 2)], wide)).toBe("m3 7 4 0 0-4-4 0zm360 0 4 0 0-4-4 0z");
  });

  test("goes on across the date line, without a line around the globe", () => {
    const shape = square(179, -179);
    expect(shapePath([shape], { ...picture, box: { ...picture.box, left: 175 } })).toBe("m4 7 2 0 0-4-2 0z");
    expect(shapePath([shape], { ...picture, box: { ...picture.box, left: -185 } })).toBe("m4 7 2 0 0-4-2 0z");
  });

  test("has no path for what is no area", () => {
    expect(shapePath([{ type: "Point", coordinates: [0, 0] }], picture)).toBe("");
  });
});

test("inPicture counts steps from the left upper corner", () => {
  const { x, y } = inPicture(picture, flatPoint({ lat: 0, lon: 0 }));
  expect(x).toBe(5);
  expect(y).toBeCloseTo(5, 9);
});
