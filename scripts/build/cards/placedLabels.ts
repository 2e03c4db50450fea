import type { Box, PixelPoint } from "./mapProjection.ts";

/** A mark of the map with the size of its label. */
export interface LabelSize extends PixelPoint {
  width: number;
  height: number;
}

/** Room between the middle of a mark and its label, and the half side of a mark. */
const GAP = 21;
const MARK = 14;

/**
 * A box for each label, beside its mark and inside `bounds`, where it covers as little as can be of labels placed
 * before it, of marks, and of `lines` (points along the links). A label wider than the bounds is not helped.
 */
export function placedLabels(labels: readonly LabelSize[], lines: readonly PixelPoint[], bounds: Box): Box[] {
  const marks = labels.map(({ x, y }) => ({ x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK }));
  const placed: Box[] = [];
  for (const label of labels) {
    const cost = (box: Box) =>
      [...placed, ...marks].reduce((sum, other) => sum + 4 * overlap(box, other), 0) +
      lines.filter((point) => overlap(box, { ...point, width: 1, height: 1 }) > 0).length * label.height;
    const boxes = candidates(label).map((box) => inside(box, bounds));
    const [first, ...others] = boxes;
    if (first) placed.push(others.reduce((best, box) => (cost(box) < cost(best) ? box : best), first));
  }
  return placed;
}

function candidates({ x, y, width, height }: LabelSize): Box[] {
  const [right, left, middle] = [x + GAP, x - GAP - width, x - width / 2];
  const [above, below, level] = [y - GAP - height, y + GAP, y - height / 2];
  const corners: [number, number][] = [
    [right, level],
    [left, level],
    [middle, below],
    [middle, above],
    [right, above],
    [right, below],
    [left, above],
    [left, below],
  ];
  return corners.map(([cornerX, cornerY]) => ({ x: cornerX, y: cornerY, width, height }));
}

function inside(box: Box, bounds: Box): Box {
  return {
    ...box,
    x: Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.width - box.width)),
    y: Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.height - box.height)),
  };
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}
