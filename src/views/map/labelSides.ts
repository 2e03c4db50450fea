/** Where a label's text stands, seen from its mark. */
export type LabelSide = "right" | "left" | "below" | "above";

/** A mark with a text beside it; pixels of the map's box, y downwards. */
export interface LabelBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Sides to choose from, the best first. */
  sides: readonly LabelSide[];
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Above a pin stands the pin itself. */
export const PIN_SIDES: readonly LabelSide[] = ["right", "left", "below"];
export const DOT_SIDES: readonly LabelSide[] = [...PIN_SIDES, "above"];

/** Room between a mark's centre and its text. */
const GAP = 9;
/** Half the width of a mark, which no other text should cover. */
const MARK = 8;

/**
 * Chooses for each label the side with the least overlap, taking them in the order given: earlier ones have the better
 * choice. A text outside the map counts double. `taken` are boxes already in use, such as the buttons.
 */
export function labelSides(
  labels: readonly LabelBox[],
  size: { width: number; height: number },
  taken: readonly Box[] = [],
): Map<string, LabelSide> {
  const marks = labels.map(({ x, y }) => ({ left: x - MARK, top: y - MARK, right: x + MARK, bottom: y + MARK }));
  const used = [...taken];
  const sides = new Map<string, LabelSide>();
  labels.forEach((label, index) => {
    const others = [...used, ...marks.filter((_, mark) => mark !== index)];
    const cost = (box: Box) => 2 * outside(box, size) + others.reduce((sum, other) => sum + overlap(box, other), 0);
    const best = label.sides
      .map((side) => ({ side, box: boxAt(label, side) }))
      .map((candidate) => ({ ...candidate, cost: cost(candidate.box) }))
      .reduce((one, other) => (other.cost < one.cost ? other : one));
    sides.set(label.id, best.side);
    used.push(best.box);
  });
  return sides;
}

function boxAt({ x, y, width, height }: LabelBox, side: LabelSide): Box {
  const isBeside = side === "right" || side === "left";
  const left = isBeside ? (side === "right" ? x + GAP : x - GAP - width) : x - width / 2;
  const top = isBeside ? y - height / 2 : side === "below" ? y + GAP : y - GAP - height;
  return { left, top, right: left + width, bottom: top + height };
}

function area({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function overlap(one: Box, other: Box): number {
  return area({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });
}

function outside(box: Box, { width, height }: { width: number; height: number }): number {
  return area(box) - overlap(box, { left: 0, top: 0, right: width, bottom: height });
}
