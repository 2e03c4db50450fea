import type { Box } from "../../geo/box.ts";
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

/**
 * Room for the labels that stand outside, and below for key, buttons and credit: what matters fills the rest.
 * map.css has the same figures.
 */
export const MARGINS: Margins = {
  left: { most: 70, share: 0.09 },
  top: { most: 44, share: 0.1 },
  right: { most: 100, share: 0.13 },
  bottom: { most: 84, share: 0.26 },
};

/** Pixels that a map of that size leaves free around its frame. */
export function frameRoom({ width, height }: Size) {
  const { left, top, right, bottom } = MARGINS;
  return {
    left: Math.min(left.most, width * left.share),
    top: Math.min(top.most, height * top.share),
    right: Math.min(right.most, width * right.share),
    bottom: Math.min(bottom.most, height * bottom.share),
  };
}

/** Width in pixels of a frame that is as large as its room allows. */
export function frameWidth({ ratio }: FrameBox, size: Size): number {
  const { left, top, right, bottom } = frameRoom(size);
  return Math.min(size.width - left - right, (size.height - top - bottom) * ratio);
}

/**
 * The frame and its room around it in a map of that size, in pixels: what lies in here is seen in every larger map too,
 * however low or tall, because its room is no smaller.
 */
export function framePlace(frame: FrameBox, size: Size): Box {
  const room = frameRoom(size);
  const upper = pixelsIn(frame, size, { x: frame.left, y: frame.top });
  const lower = pixelsIn(frame, size, { x: frame.left + frame.width, y: frame.top + frame.height });
  return {
    left: upper.x - room.left,
    top: upper.y - room.top,
    right: lower.x + room.right,
    bottom: lower.y + room.bottom,
  };
}

/** Where a point lies in the frame: 0 to 1 from its left upper corner. */
export function frameFraction({ left, top, width, height }: FrameBox, { x, y }: FlatPoint): FlatPoint {
  return { x: (x - left) / width, y: (y - top) / height };
}

/** Where a point lies in a map of that size, in pixels, the frame being as large as its room allows and in its middle. */
export function pixelsIn(frame: FrameBox, size: Size, point: FlatPoint): FlatPoint {
  const room = frameRoom(size);
  const width = frameWidth(frame, size);
  const { x, y } = frameFraction(frame, point);
  return {
    x: (room.left + size.width - room.right) / 2 + (x - 0.5) * width,
    y: (room.top + size.height - room.bottom) / 2 + ((y - 0.5) * width) / frame.ratio,
  };
}
