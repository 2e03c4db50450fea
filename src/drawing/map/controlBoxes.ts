import type { Box } from "../../geo/box.ts";
import type { Size } from "../../geo/point.ts";
import { WIDE_MAP } from "./frameRoom.ts";
import { legendBox } from "./legendBox.ts";
import type { MapScene } from "./mapScene.ts";

/** Up to so many pixels a map's buttons stand in a row. As the container query in liveMap.css. */
const NARROW = 560;
/** Room that the zoom buttons take in the upper right corner, in pixels: a row on a narrow map, else a column. */
const BUTTONS = { narrow: { width: 155, height: 60 }, wide: { width: 60, height: 160 } };
/** The folded legend in the lower left corner, and the credit in the lower right one. */
const FOLDED_LEGEND = { width: 90, height: 40 };
const CREDIT = { width: 250, height: 18 };

/** What stands over a page's map of that size, which no label may lie under. */
export function controlBoxes(scene: MapScene, size: Size): Box[] {
  const { width, height } = size;
  const buttons = width <= NARROW ? BUTTONS.narrow : BUTTONS.wide;
  return [
    { left: width - buttons.width, top: 0, right: width, bottom: buttons.height },
    { left: width - CREDIT.width, top: height - CREDIT.height, right: width, bottom: height },
    width < WIDE_MAP
      ? { left: 0, top: height - FOLDED_LEGEND.height, right: FOLDED_LEGEND.width, bottom: height }
      : legendBox(scene, size),
  ];
}
