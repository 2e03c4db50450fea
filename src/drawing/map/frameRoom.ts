import type { FrameBox } from "../../geo/frameBox.ts";
import type { FlatPoint, Size } from "../../geo/point.ts";

/** What a map leaves free around its frame: a share of its width or height, and no more than so many pixels. */
interface Margin {
  most: number;
  share: number;
}

interface Margins {
  left: Margin;
  top: Margin;
  right: Margin;
  bottom: Margin;
}

/** Room for labels: more on the right, where most stand. */
export const MARGINS: Margins = {
  left: { most: 90, share: 0.08 },
  top: { most: 60, share: 0.13 },
  right: { most: 150, share: 0.34 },
  bottom: { most: 110, share: 0.26 },
};
/** Where the legend would lie over marks, they stand to its right on a map that is wide enough to show it open. */
export const BESIDE_LEGEND: Margins = {
  ...MARGINS,
  left: { most: 316, share: 0.5 },
  right: { most: 150, share: 0.18 },
};

/** From so many pixels on a map has room for an open legend. As the container query in map.css. */
export const WIDE_MAP = 750;

/** The frame that a map shows first, and how it lies in the map's place. map.css has the same figures. */
export interface Framing {
  frame: FrameBox;
  isBesideLegend: boolean;
}

/** Pixels that a map of that size leaves free around its frame. */
export function frameRoom({ width, height }: Size, isBesideLegend: boolean) {
  const { left, top, right, bottom } = isBesideLegend && width >= WIDE_MAP ? BESIDE_LEGEND : MARGINS;
  return {
    left: Math.min(left.most, width * left.share),
    top: Math.min(top.most, height * top.share),
    right: Math.min(right.most, width * right.share),
    bottom: Math.min(bottom.most, height * bottom.share),
  };
}

/** Width in pixels of a frame that is as large as its room allows. */
export function frameWidth({ frame, isBesideLegend }: Framing, size: Size): number {
  const { left, top, right, bottom } = frameRoom(size, isBesideLegend);
  return Math.min(size.width - left - right, (size.height - top - bottom) * frame.ratio);
}

/** Where a point lies in the frame: 0 to 1 from its left upper corner. */
export function frameFraction({ left, top, width, height }: FrameBox, { x, y }: FlatPoint): FlatPoint {
  return { x: (x - left) / width, y: (y - top) / height };
}

/** Where a point lies in a map of that size, in pixels, the frame being as large as its room allows and in its middle. */
export function pixelsIn(framing: Framing, size: Size, point: FlatPoint): FlatPoint {
  const room = frameRoom(size, framing.isBesideLegend);
  const width = frameWidth(framing, size);
  const { x, y } = frameFraction(framing.frame, point);
  return {
    x: (room.left + size.width - room.right) / 2 + (x - 0.5) * width,
    y: (room.top + size.height - room.bottom) / 2 + ((y - 0.5) * width) / framing.frame.ratio,
  };
}
