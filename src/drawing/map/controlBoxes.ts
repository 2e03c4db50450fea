import type { Box } from "../../geo/box.ts";
import type { Size } from "../../geo/point.ts";

/** Up to so many pixels a map is narrow, and its labels are short. As in map.css. */
export const NARROW = 560;
/** Room that the zoom buttons take above the credit in the lower right corner, in pixels. */
const BUTTONS = { width: 136, height: 58 };
/** The folded key in the lower left corner. */
const KEY = { width: 80, height: 40 };
const CREDIT = { width: 250, height: 18 };

/** What stands over a page's map of that size, which no label may lie under. All of it is below the marks. */
export function controlBoxes({ width, height }: Size): Box[] {
  return [
    { left: width - BUTTONS.width, top: height - BUTTONS.height, right: width, bottom: height },
    { left: width - CREDIT.width, top: height - CREDIT.height, right: width, bottom: height },
    { left: 0, top: height - KEY.height, right: KEY.width, bottom: height },
  ];
}
