import { perDossier } from "../../records/perDossier.ts";
import { stripItems } from "../../selectors/timeline/stripItems.ts";
import { timelineMarks } from "../../selectors/timeline/timelineMarks.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { layoutWidth } from "./layoutWidth.ts";
import { stripLayout } from "./stripLayout.ts";
import { type SceneGround, type SceneOf, sceneOn } from "./timelineScene.ts";

const itemsOf = perDossier((dossier) => stripItems(timelineMarks(dossier, DEFAULT_VIEW)));

/** Gives the scene of a strip: few dates in order on one line, not to scale. Without dates it has no marks. */
export const stripScene: SceneOf = (dossier, view, width) => {
  const { captions, height, plotLeft, plotRight, lineY, ...layout } = stripLayout(itemsOf(dossier), layoutWidth(width));
  const share = (x: number) => (x - plotLeft) / (plotRight - plotLeft);
  const ground: SceneGround = {
    ...layout,
    height,
    floor: height,
    axisTop: height,
    plotLeft,
    plotRight,
    isNameBeside: false,
    lanes: [],
    lines: [{ id: "strip", from: 0, to: 1, y: lineY }],
    breaks: [],
    ticks: [],
    captions: captions.map(({ x, ...caption }) => ({ ...caption, at: share(x) })),
  };
  return sceneOn(ground, dossier, view);
};
