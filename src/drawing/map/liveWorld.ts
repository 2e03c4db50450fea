import type { FrameBox } from "../../geo/frameBox.ts";
import type { Size } from "../../geo/point.ts";
import { geoPoint } from "../../geo/projection.ts";
import { turnedShape } from "../../geo/turnedShape.ts";
import type { World } from "../../model/world.ts";
import { frameWidth, pixelsIn } from "./frameRoom.ts";

/** A part of the world, in degrees; longitudes may lie beyond 180. */
export interface WorldPart {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** One world without copies, from the Aleutians to the tip of Chukotka, which lies beyond the 180th meridian. */
const USUAL: WorldPart = { west: -185, east: 195, south: -62, north: 84 };
const HALF_WORLD = 190;

/** Common sizes of the map's place, and those in which most is seen around the frame. */
const COMMON: readonly Size[] = [
  { width: 390, height: 280 },
  { width: 760, height: 430 },
];
const PLACES: readonly Size[] = [
  ...COMMON,
  { width: 320, height: 250 },
  { width: 909, height: 275 },
  { width: 606, height: 898 },
  { width: 1515, height: 988 },
];

/**
 * From where to where land is drawn: once around the globe. It is cut at the date line, unless that can be seen around
 * the frame: then it is cut on the other side of the globe.
 */
export function drawnLand(frame: FrameBox): Pick<WorldPart, "west" | "east"> {
  const isUsual = COMMON.map((size) => seenPart(frame, size)).every(
    ({ west, east }) => west >= USUAL.west && east <= USUAL.east,
  );
  if (isUsual) return USUAL;
  const middle = frame.left + frame.width / 2;
  return { west: middle - HALF_WORLD, east: middle + HALF_WORLD };
}

/** The part of the world that can be reached on the live map: what land is drawn of, and what is seen at first. */
export function reachablePart(frame: FrameBox): WorldPart {
  const { west, east } = drawnLand(frame);
  const seen = PLACES.map((size) => seenPart(frame, size));
  const isUsual = west === USUAL.west;
  return {
    // Far from the date line nothing is gained by the empty sea beyond it.
    west: isUsual ? west : Math.min(west, ...seen.map((part) => part.west)),
    east: isUsual ? east : Math.max(east, ...seen.map((part) => part.east)),
    south: Math.min(USUAL.south, ...seen.map((part) => part.south)),
    north: Math.max(USUAL.north, ...seen.map((part) => part.north)),
  };
}

/** The world's shapes as they are seen there: the same object where the world need not be cut anew. */
export function worldIn(world: World, { west, east }: Pick<WorldPart, "west" | "east">): World {
  if (west === USUAL.west && east === USUAL.east) return world;
  const turned = <Thing extends World["disputed"][number] | World["countries"][number]>(thing: Thing) => ({
    ...thing,
    geometry: turnedShape(thing.geometry, west, east),
  });
  return { countries: world.countries.map(turned), disputed: world.disputed.map(turned) };
}

/**
 * How far the live map must zoom out to show its frame on the smallest phone, as Leaflet counts: at 0 the world is 256
 * pixels wide. A link's position cannot have less than 0.
 */
export function leastZoom(frame: FrameBox): number {
  const pixels = frameWidth(frame, { width: 320, height: 250 }) / frame.width;
  return Math.max(0, Math.min(1, Math.log2((pixels * 360) / 256)));
}

function seenPart(frame: FrameBox, size: Size): WorldPart {
  const degree = frame.width / frameWidth(frame, size);
  const origin = pixelsIn(frame, size, { x: 0, y: 0 });
  const first = geoPoint({ x: -origin.x * degree, y: -origin.y * degree });
  const last = geoPoint({ x: (size.width - origin.x) * degree, y: (size.height - origin.y) * degree });
  return { west: first.lon, east: last.lon, south: last.lat, north: first.lat };
}
