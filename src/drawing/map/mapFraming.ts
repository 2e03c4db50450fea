import { isInside } from "../../geo/box.ts";
import { flatPoint } from "../../geo/projection.ts";
import type { Dossier } from "../../model/dossier.ts";
import { perDossier } from "../../records/perDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { type Framing, pixelsIn } from "./frameRoom.ts";
import { legendBox } from "./legendBox.ts";
import { mapScene, sceneMarks } from "./mapScene.ts";

/** Sizes of the map's place on common wide screens, on which the legend stands open. */
const WIDE_PLACES = [
  { width: 852, height: 363 },
  { width: 1136, height: 560 },
  { width: 1515, height: 988 },
];
/** What a mark takes around its point, and a little more. */
const MARK = 14;

/** How the dossier's frame lies in the map's place: beside the legend where that would otherwise cover a mark. */
export const mapFraming: (dossier: Dossier) => Framing = perDossier((dossier) => {
  const scene = mapScene(dossier, DEFAULT_VIEW);
  const plain = { frame: scene.frame, isBesideLegend: false };
  const isCovering = WIDE_PLACES.some((size) => {
    const { left, top, right, bottom } = legendBox(scene, size);
    const around = { left, top: top - MARK, right: right + MARK, bottom };
    return sceneMarks(scene).some(({ at }) => {
      const { x, y } = pixelsIn(plain, size, flatPoint(at));
      return isInside({ left: x, top: y, right: x, bottom: y }, around);
    });
  });
  return { ...plain, isBesideLegend: isCovering };
});
