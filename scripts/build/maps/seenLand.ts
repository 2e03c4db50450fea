import { frameRoom, frameWidth } from "../../../src/drawing/map/frameRoom.ts";
import type { FrameBox } from "../../../src/geo/frameBox.ts";
import type { FlatBox } from "../../../src/geo/point.ts";
import type { Tolerance } from "./simplifiedTopology.ts";

interface Place {
  width: number;
  height: number;
  /** How far a line may be moved there, in pixels. */
  off: number;
}

/**
 * Sizes that the map's place has: on phones, tablets and laptops; in low windows, on tall tablets and large screens;
 * and on very large ones, where little is known of what the reader sees first and the live map is soon there.
 */
const PLACES: readonly Place[] = [
  { width: 320, height: 250, off: 1.75 },
  { width: 390, height: 280, off: 1.75 },
  { width: 599, height: 300, off: 1.75 },
  { width: 820, height: 420, off: 1.75 },
  { width: 760, height: 430, off: 1.75 },
  { width: 909, height: 275, off: 3.5 },
  { width: 606, height: 898, off: 4 },
  { width: 1136, height: 560, off: 4 },
  { width: 500, height: 1072, off: 7 },
  { width: 1515, height: 988, off: 7 },
];

/** What can be seen of the flat map around a frame, and how exact it must be. */
export interface SeenLand {
  /** All that is seen in a place of any known size. */
  box: FlatBox;
  /** As exact as the most demanding of the places needs it that show the point. */
  toleranceAt: Tolerance;
}

/** The part of the flat map that pages show around the frame, in degrees of the equator. */
export function seenLand(frame: FrameBox): SeenLand {
  const views = PLACES.map((place) => ({ ...seenIn(frame, place), ...toleranceIn(frame, place) }));
  const [left, top] = [Math.min(...views.map((view) => view.left)), Math.min(...views.map((view) => view.top))];
  const right = Math.max(...views.map((view) => view.left + view.width));
  const bottom = Math.max(...views.map((view) => view.top + view.height));
  const coarsest = Math.max(...views.map(({ tolerance }) => tolerance));
  return {
    box: { left, top, width: right - left, height: bottom - top },
    toleranceAt({ x, y }) {
      const showing = views.filter(
        (view) => x >= view.left && x <= view.left + view.width && y >= view.top && y <= view.top + view.height,
      );
      return Math.min(coarsest, ...showing.map(({ tolerance }) => tolerance));
    },
  };
}

/** The frame is as large as its room allows, and in the room's middle. */
function seenIn(frame: FrameBox, size: Place): FlatBox {
  const room = frameRoom(size);
  const degree = degreesPerPixel(frame, size);
  const [middleX, middleY] = [
    room.left + (size.width - room.left - room.right) / 2,
    room.top + (size.height - room.top - room.bottom) / 2,
  ];
  return {
    left: frame.left + frame.width / 2 - middleX * degree,
    top: frame.top + frame.height / 2 - middleY * degree,
    width: size.width * degree,
    height: size.height * degree,
  };
}

function toleranceIn(frame: FrameBox, place: Place): { tolerance: number } {
  return { tolerance: place.off * degreesPerPixel(frame, place) };
}

function degreesPerPixel(frame: FrameBox, size: Place): number {
  return frame.width / frameWidth(frame, size);
}
