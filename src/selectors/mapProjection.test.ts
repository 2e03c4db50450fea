import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { realDossier } from "../testing/realDossier.ts";
import { mapFrame } from "./mapFrame.ts";
import { FRAME_RATIOS, flatPoint, frameBox, linkBend, mapPoint } from "./mapProjection.ts";

const points = fc.record({
  lat: fc.double({ min: -83, max: 83, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("flatPoint", () => {
  it("is undone by mapPoint", () => {
    fc.assert(
      fc.property(points, (point) => {
        const back = mapPoint(flatPoint(point));
        expect(back.lat).toBeCloseTo(point.lat, 6);
        expect(back.lon).toBe(point.lon);
      }),
    );
  });

  it("draws a degree of latitude longer the further it is from the equator", () => {
    const height = (lat: number) => flatPoint({ lat, lon: 0 }).y - flatPoint({ lat: lat + 1, lon: 0 }).y;
    expect(height(0)).toBeCloseTo(1, 3);
    expect(height(60)).toBeGreaterThan(1.9);
  });
});

describe("frameBox", () => {
  it("holds every point, in its middle, and has one of the known shapes", () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 8 }), (some) => {
        const { left, top, width, height, ratio } = frameBox(some);
        expect(FRAME_RATIOS).toContain(ratio);
        expect(width / height).toBeCloseTo(ratio, 9);
        const [xs, ys] = [some.map((point) => flatPoint(point).x), some.map((point) => flatPoint(point).y)];
        expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(left + width / 2, 6);
        expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(top + height / 2, 6);
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(left - 1e-9);
        expect(Math.min(...ys)).toBeGreaterThanOrEqual(top - 1e-9);
      }),
    );
  });

  it("shows the surroundings of a single point", () => {
    expect(frameBox([{ lat: 36, lon: 120 }]).width).toBeGreaterThanOrEqual(14);
  });

  it("shows the world where there is nothing to frame", () => {
    expect(frameBox([]).width).toBeGreaterThan(340);
  });

  it("wastes little of the room of the shipped dossier", () => {
    const { width } = frameBox(mapFrame(realDossier));
    const lons = mapFrame(realDossier).map(({ lon }) => lon);
    expect(width / (Math.max(...lons) - Math.min(...lons))).toBeLessThan(1.06);
  });
});

describe("linkBend", () => {
  it("bends towards the north, whichever end comes first", () => {
    const [west, east] = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(linkBend(west, east).y).toBeLessThan(0);
    expect(linkBend(east, west)).toEqual(linkBend(west, east));
  });
});
