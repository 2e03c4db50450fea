import type { FlatPoint, FrameBox } from "../../selectors/mapProjection.ts";

interface Size {
  width: number;
  height: number;
}

/** Pixels that a map of that size leaves free around its frame, for labels: more on the right, where most stand. */
export function frameRoom({ width, height }: Size) {
  return {
    left: Math.min(90, width * 0.08),
    top: Math.min(60, height * 0.13),
    right: Math.min(150, width * 0.34),
    bottom: Math.min(110, height * 0.26),
  };
}

/** Where a point lies in the frame: 0 to 1 from its left upper corner. */
export function frameFraction({ left, top, width, height }: FrameBox, { x, y }: FlatPoint): FlatPoint {
  return { x: (x - left) / width, y: (y - top) / height };
}

/** Where a point lies in a map of that size, in pixels, the frame being as large as its room allows and in its middle. */
export function pixelsIn(frame: FrameBox, size: Size, point: FlatPoint): FlatPoint {
  const room = frameRoom(size);
  const [width, height] = [size.width - room.left - room.right, size.height - room.top - room.bottom];
  const frameWidth = Math.min(width, height * frame.ratio);
  const { x, y } = frameFraction(frame, point);
  return {
    x: room.left + width / 2 + (x - 0.5) * frameWidth,
    y: room.top + height / 2 + ((y - 0.5) * frameWidth) / frame.ratio,
  };
}
