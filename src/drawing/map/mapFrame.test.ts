import { describe, expect, test } from "vitest";
import { curvePoints } from "../../geo/curve.ts";
import { testDossier } from "../../testing/mapTestDossier.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { PACIFIC } from "../../testing/worldDossiers.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { linkCurve } from "./linkCurve.ts";
import { mapFrame, mapPoints } from "./mapFrame.ts";
import { mapScene } from "./mapScene.ts";

describe("mapPoints", () => {
  test("are the anchors of the parties, venues and places of background events, and nothing else", () => {
    expect(mapPoints(testDossier)).toEqual([
      { lat: 22, lon: 79 },
      { lat: 53, lon: 28 },
      { lat: 35, lon: 103 },
      { lat: 48, lon: 67 },
      { lat: 36, lon: 120 },
      { lat: 34, lon: 75 },
    ]);
  });

  test.each([
    ["United States", [-98, -222, -186, -175.2, -157.9, -215.2]],
    ["Fiji", [178, 138, 174, 184.8, 262, 178.4]],
    ["Japan", [138, 178, 262, 139.7]],
  ])("lie on the shorter way from %s, across the date line", (focus, lons) => {
    const points = PACIFIC[focus] ? mapPoints(PACIFIC[focus]) : [];
    expect(points.map(({ lon }) => Math.round(lon * 10) / 10)).toEqual(lons);
  });
});

describe("mapFrame", () => {
  test.each(Object.entries(PACIFIC))("spans the Pacific and not the other side of the globe for %s", (_, dossier) => {
    expect(mapFrame(dossier).width).toBeLessThan(160);
  });

  test.each(Object.entries(PACIFIC))("holds the links of %s, which bend to the north", (_, dossier) => {
    const { top } = mapFrame(dossier);
    for (const link of mapScene(dossier, DEFAULT_VIEW).links) {
      const points = curvePoints(linkCurve(link), 16);
      expect(Math.min(...points.map(({ y }) => y))).toBeGreaterThan(top - 0.5);
    }
  });

  test("wastes little of the room of the shipped dossier", () => {
    const lons = mapPoints(realDossier).map(({ lon }) => lon);
    expect(mapFrame(realDossier).width / (Math.max(...lons) - Math.min(...lons))).toBeLessThan(1.06);
  });
});
