import { describe, expect, test } from "vitest";
import { isInside } from "../../geo/box.ts";
import { flatPoint } from "../../geo/projection.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { CROWDED, dossierOf } from "../../testing/worldDossiers.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { frameRoom, pixelsIn } from "./frameRoom.ts";
import { legendBox } from "./legendBox.ts";
import { mapFraming } from "./mapFraming.ts";
import { mapScene, sceneMarks } from "./mapScene.ts";

const southWest = dossierOf("FRA AGO BRA ARG", [["Luanda", -8.8, 13.2]]);
const cases = Object.entries({ ...CROWDED, Angola: southWest, Qingdao: realDossier });

describe("mapFraming", () => {
  test.each(cases)("keeps the marks of %s out from under the open legend", (_, dossier) => {
    const scene = mapScene(dossier, DEFAULT_VIEW);
    for (const size of [
      { width: 852, height: 363 },
      { width: 1136, height: 560 },
    ]) {
      const legend = legendBox(scene, size);
      for (const { at } of sceneMarks(scene)) {
        const { x, y } = pixelsIn(mapFraming(dossier), size, flatPoint(at));
        expect(isInside({ left: x, top: y, right: x, bottom: y }, legend)).toBe(false);
      }
    }
  });

  test("leaves the frame where it is while the legend covers nothing", () => {
    expect(mapFraming(realDossier).isBesideLegend).toBe(false);
    expect(mapFraming(southWest).isBesideLegend).toBe(true);
  });
});

describe("pixelsIn", () => {
  test("puts the frame into the middle of its room, as large as it fits", () => {
    const { frame } = mapFraming(realDossier);
    const size = { width: 1000, height: 10_000 };
    for (const isBesideLegend of [false, true]) {
      const { left, right } = frameRoom(size, isBesideLegend);
      const at = (x: number) => pixelsIn({ frame, isBesideLegend }, size, { x, y: 0 }).x;
      expect(at(frame.left)).toBeCloseTo(left, 6);
      expect(at(frame.left + frame.width)).toBeCloseTo(1000 - right, 6);
    }
  });
});
