import { expect, it } from "vitest";
import { testDossier } from "../testing/mapTestDossier.ts";
import { mapFrame } from "./mapFrame.ts";

it("frames anchors of the parties, venues and places of background events, and nothing else", () => {
  expect(mapFrame(testDossier)).toEqual([
    { lat: 22, lon: 79 },
    { lat: 53, lon: 28 },
    { lat: 35, lon: 103 },
    { lat: 48, lon: 67 },
    { lat: 36, lon: 120 },
    { lat: 34, lon: 75 },
  ]);
});
