import type { Box } from "../../geo/box.ts";
import type { Size } from "../../geo/point.ts";
import { textWidth } from "../../geo/textWidth.ts";
import { legendRows } from "./legendRows.ts";
import type { MapScene } from "./mapScene.ts";

/** Figures of the legend in map.css, in pixels. */
const [EDGE, WIDEST, BESIDE_WORDS, TEXT_SIZE] = [10, 290, 50, 12];
const [LINE, ROW_GAP, HEAD_AND_FOOT] = [15.6, 3, 58];
/** Rows that a filter or a choice may add. */
const MORE_ROWS = 3;

/** What the open legend covers of a map of that size, with every row that it may get. */
export function legendBox(scene: MapScene, { height }: Size): Box {
  const rows = legendRows(scene, { drawnBy: null });
  const widths = rows.map(({ words }) => BESIDE_WORDS + textWidth(words, TEXT_SIZE, false));
  const lines = widths.reduce((sum, width) => sum + (width > WIDEST ? 2 : 1), MORE_ROWS);
  const tall = HEAD_AND_FOOT + lines * LINE + (rows.length + MORE_ROWS) * ROW_GAP;
  return {
    left: 0,
    right: EDGE + Math.min(WIDEST, Math.max(...widths)),
    top: Math.max(EDGE, height - EDGE - tall),
    bottom: height,
  };
}
