import type { LabelPlace } from "../../geo/labelPlaces.ts";
import type { Size } from "../../geo/point.ts";
import { flatPoint } from "../../geo/projection.ts";
import { framePlace, pixelsIn } from "./frameRoom.ts";
import type { MapScene } from "./mapScene.ts";
import { pageLabels } from "./markLabels.ts";

/**
 * Sizes that the map's place often has: what cannot follow the size is made for these, and the style sheet shows what is
 * for the one that fits. Each is the narrowest place for which it is shown; how tall that is, is what is common there, and
 * the tests look at others.
 */
export const STATIC_SIZES = {
  small: { width: 320, height: 250 },
  phone: { width: 355, height: 260 },
  narrow: { width: 390, height: 280 },
  middle: { width: 561, height: 260 },
  wide: { width: 750, height: 380 },
} as const;

export type StaticSize = keyof typeof STATIC_SIZES;

/** The one that is shown in a map of that width; map.css has the same figures. */
export function staticSizeOf(width: number): StaticSize {
  if (width < 355) return "small";
  if (width < 390) return "phone";
  if (width <= 560) return "narrow";
  return width < 750 ? "middle" : "wide";
}

/** The places of the labels in the picture of that size; null where one has no room. */
export function staticLabels(scene: MapScene, name: StaticSize): Map<string, LabelPlace | null> {
  const size: Size = STATIC_SIZES[name];
  return pageLabels(scene, size, (point) => pixelsIn(scene.frame, size, flatPoint(point)), {
    bounds: framePlace(scene.frame, size),
  });
}
