import { itemTip } from "../../words/timelineWords.ts";
import { TARGET } from "./laidItem.ts";
import type { SceneMark } from "./sceneMark.ts";
import { textWidth } from "./textWidth.ts";
import type { TimelineScene } from "./timelineScene.ts";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const TIP_WIDTH = 260;
const PADDING = 22;
const LINE = 18.5;
const STEP = 10;
const GAP = 4;

/**
 * Gives what is told of a mark (`lines`, the first its title), and where, in pixels of a chart of that width: where the
 * tooltip covers the fewest marks and labels and is nearest to its own mark, beside or below it, or under the lanes,
 * where it covers none. Within the chart's width always. Its height is an estimate.
 */
export function timelineTip(mark: SceneMark, scene: TimelineScene, chartWidth: number) {
  const lines = itemTip(mark.item);
  const width = Math.min(TIP_WIDTH, chartWidth);
  const rows = lines.reduce((sum, text) => sum + Math.ceil((textWidth(text) * 1.1) / (width - PADDING)), 0);
  const height = rows * LINE + PADDING;
  const { marginLeft, marginRight, floor } = scene;
  const pixel = (share: number) => marginLeft + share * (chartWidth - marginLeft - marginRight);
  const boxes = scene.marks.flatMap((each) => boxesOf(each, pixel));
  const tops = [mark.y - TARGET / 2, mark.y + TARGET / 2 + GAP, floor];
  const lefts = Array.from({ length: Math.floor((chartWidth - width) / STEP) + 1 }, (_, index) => index * STEP);
  const places = tops.flatMap((top) =>
    lefts.map((left) => {
      const tip = { left, top, right: left + width, bottom: top + height };
      const covered = boxes.filter((box) => isOverlap(box, tip)).length;
      const away = Math.abs(left + width / 2 - pixel(mark.at)) + Math.abs(top - mark.y);
      return { left, top, cost: covered * chartWidth * 2 + away };
    }),
  );
  const nowhere = { left: 0, top: floor, cost: Infinity };
  const { left, top } = places.reduce((best, place) => (place.cost < best.cost ? place : best), nowhere);
  return { lines, left, top, width };
}

function boxesOf({ from, to, y, label }: SceneMark, pixel: (share: number) => number): Box[] {
  const half = TARGET / 2;
  const mark = { left: pixel(from) - half, right: pixel(to) + half, top: y - half, bottom: y + half };
  if (!label) return [mark];
  const left = pixel(label.at) + label.left;
  return [mark, { left, right: left + label.width, top: label.y - 8, bottom: label.y + 8 }];
}

function isOverlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
