import type { FlatPoint, FrameBox } from "../../selectors/mapProjection.ts";

interface Size {
  width: number;
  height: number;
}

/** Sizes that the map's place often has: what cannot follow the size is made for these two, and the style sheet shows one. */
export const STATIC_SIZES = { narrow: { width: 390, height: 300 }, wide: { width: 852, height: 380 } };

/** Pixels that a map of that size leaves free around its frame, for labels: more on the right, where most stand. */
export function frameRoom({ width, height }: Size) {
  return {
    left: Math.min(90, width * 0.08),
    top: Math.min(60, height * 0.13),
    right: Math.min(150, width * 0.34),
    bottom: Math.min(110, height * 0.26),
  };
}

/** Width in pixels of a frame that is as large as its room allows. */
export function frameWidth(frame: FrameBox, size: Size): number {
  const { left, top, right, bottom } = frameRoom(size);
  return Math.min(size.width - left - right, (size.height - top - bottom) * frame.ratio);
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
