import { type Box, overlap } from "./box.ts";
import type { FlatPoint, Size } from "./point.ts";

type TipSide = "above" | "below" | "right" | "left";

/** Room between a point and its tooltip. */
const GAP = 14;
/** How much worse it is to lie outside the bounds than over something that can be pointed at. */
const OUTSIDE = 10;

interface TipBox extends Box {
  side: TipSide;
}

/**
 * Where a tooltip of that size stands beside its point: on the side where it covers least of `targets` and stays within
 * the bounds; above, if all are alike, or below where that is `liked`.
 */
export function tipBox(
  at: FlatPoint,
  size: Size,
  bounds: Size,
  targets: readonly Box[],
  liked: "above" | "below",
): TipBox {
  const { width, height } = size;
  const left = between(at.x - width / 2, bounds.width - width);
  const top = between(at.y - height / 2, bounds.height - height);
  const boxOf = (side: TipSide, x: number, y: number): TipBox => ({
    side,
    left: x,
    top: y,
    right: x + width,
    bottom: y + height,
  });
  const all = { left: 0, top: 0, right: bounds.width, bottom: bounds.height };
  const costOf = (box: Box) =>
    targets.reduce((sum, target) => sum + overlap(box, target), OUTSIDE * (width * height - overlap(box, all)));
  const above = boxOf("above", left, at.y - GAP - height);
  const below = boxOf("below", left, at.y + GAP);
  const beside = [boxOf("right", at.x + GAP, top), boxOf("left", at.x - GAP - width, top)];
  const [first, second] = liked === "below" ? [below, above] : [above, below];
  return [second, ...beside].reduce((best, box) => (costOf(box) < costOf(best) ? box : best), first);
}

/** The value, but not below 0 and not above `most`. */
function between(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
