import { labelLeft } from "./placedLabels.ts";
import { textWidth } from "./textWidth.ts";
import { type LaidItem, TARGET, type TimelineLayout } from "./timelineLayout.ts";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const STEP = 10;
const GAP = 4;

/**
 * Where a tooltip of that size covers the fewest marks and labels, and is nearest to its own mark: beside or below it,
 * or under the lanes, where it covers none. Within the chart's width always.
 */
export function tipPlace(laid: LaidItem, layout: TimelineLayout, size: { width: number; height: number }) {
  const boxes = layout.items.flatMap(boxesOf);
  const tops = [laid.y - TARGET / 2, laid.y + TARGET / 2 + GAP, layout.floor];
  const lefts = Array.from({ length: Math.floor((layout.width - size.width) / STEP) + 1 }, (_, index) => index * STEP);
  const places = tops.flatMap((top) =>
    lefts.map((left) => {
      const tip = { left, top, right: left + size.width, bottom: top + size.height };
      const covered = boxes.filter((box) => isOverlap(box, tip)).length;
      const away = Math.abs(left + size.width / 2 - laid.x) + Math.abs(top - laid.y);
      return { left, top, cost: covered * layout.width * 2 + away };
    }),
  );
  return places.reduce((best, place) => (place.cost < best.cost ? place : best), {
    left: 0,
    top: layout.floor,
    cost: Infinity,
  });
}

function boxesOf({ left, right, y, label }: LaidItem): Box[] {
  const half = TARGET / 2;
  const mark = { left: left - half, right: right + half, top: y - half, bottom: y + half };
  if (!label) return [mark];
  const start = labelLeft(label);
  return [mark, { left: start, right: start + textWidth(label.text), top: label.y - 8, bottom: label.y + 8 }];
}

function isOverlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
