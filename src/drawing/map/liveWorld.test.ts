import { describe, expect, test } from "vitest";
import { realDossier } from "../../testing/realDossier.ts";
import { realWorld } from "../../testing/realWorld.ts";
import { PACIFIC } from "../../testing/worldDossiers.ts";
import { drawnLand, leastZoom, reachablePart, worldIn } from "./liveWorld.ts";
import { mapFrame } from "./mapFrame.ts";

describe("reachablePart", () => {
  test("is the usual world for a frame that is far from the date line", () => {
    const frame = mapFrame(realDossier);
    expect(reachablePart(frame)).toMatchObject({ west: -185, east: 195 });
    expect(worldIn(realWorld, drawnLand(frame))).toBe(realWorld);
  });

  test.each(Object.entries(PACIFIC))("holds the frame of %s and what is seen around it", (_, dossier) => {
    const frame = mapFrame(dossier);
    const { west, east } = reachablePart(mapFrame(dossier));
    expect(west).toBeLessThan(frame.left - frame.width / 4);
    expect(east).toBeGreaterThan(frame.left + frame.width * 1.25);
    expect(east - west).toBeGreaterThanOrEqual(380);
  });
});

describe("worldIn", () => {
  test.each(Object.entries(PACIFIC))("has the shapes of those whom %s met where their marks are", (_, dossier) => {
    const world = worldIn(realWorld, drawnLand(mapFrame(dossier)));
    const frame = mapFrame(dossier);
    for (const { code } of dossier.countries) {
      const shape = world.countries.find(({ key }) => key === code)?.geometry;
      const lons = shape?.type === "MultiPolygon" ? shape.coordinates.flat(2).map(([lon = 0]) => lon) : [];
      expect(lons.some((lon) => lon > frame.left - 3 && lon < frame.left + frame.width + 3)).toBe(true);
    }
  });
});

test("leastZoom lets the map zoom out as far as its frame needs it, and no further than a link can say", () => {
  expect(leastZoom(mapFrame(realDossier))).toBe(1);
  const frame = { left: -180, top: -50, width: 380, height: 190, ratio: 2 };
  expect(leastZoom(frame)).toBe(0);
});
