import type { Position } from "geojson";
import type { Box } from "../../geo/box.ts";
import { boxAround } from "../../geo/frameBox.ts";
import type { FlatBox, GeoPoint, Size } from "../../geo/point.ts";
import { geoPoint } from "../../geo/projection.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { World } from "../../model/world.ts";
import { framedPoints } from "./mapFrame.ts";

/** The map is at least so many degrees wide and high: it has to tell which part of the world it is. */
const LEAST_SPAN = 50;
/** For the sake of whole countries it grows to half of the globe and no further: on more, nothing could be made out. */
const MOST_SPAN = 180;

/** What is kept free around land, in pixels; around marks it is more. */
const LAND_ROOM = 14;

/**
 * The part of the flat map in which a file has its marks, with that room to the edges of its place, in pixels: all marks and
 * lines, and so much more that the largest piece of land of each country that took part is whole, as long as there is room. A piece
 * that the date line cuts off (Chukotka, the Aleutians) and what lies far from the rest (Alaska, French Guiana) may be
 * outside.
 */
export function wholeFrame(dossier: Dossier, world: World, { width, height }: Size, room: Box): FlatBox {
  const met = new Set(dossier.meetings.flatMap(({ parties }) => parties.map(({ actor }) => String(actor))));
  const lands = world.countries.filter(({ key }) => met.has(key)).map(({ geometry }) => largestPiece(geometry));
  const marks = framedPoints(dossier);
  const frame = boxAround(marks, LEAST_SPAN, LEAST_SPAN);
  const degrees = Math.max(
    frame.width / (width - room.left - room.right),
    frame.height / (height - room.top - room.bottom),
  );
  const least = Math.min(room.left, room.right, room.top, room.bottom);
  const middle = frame.left + frame.width / 2;
  const points = lands
    .map((land) => drawnIn(turnedTo(middle, land), (least - LAND_ROOM) * degrees))
    .toSorted((one, other) => spanOf(one) - spanOf(other))
    .reduce((kept, land) => (spanOf([...kept, ...land]) > MOST_SPAN ? kept : [...kept, ...land]), marks);
  return boxAround(points, LEAST_SPAN, LEAST_SPAN);
}

/** Opposite corners of the box around the points, by so much smaller on each side; its middle where that is nothing. */
function drawnIn(points: readonly GeoPoint[], by: number): GeoPoint[] {
  if (points.length === 0) return [];
  const { left, top, width, height } = boxAround(points, 0, 0);
  const [across, down] = [Math.min(by, width / 2), Math.min(by, height / 2)];
  return [
    geoPoint({ x: left + across, y: top + down }),
    geoPoint({ x: left + width - across, y: top + height - down }),
  ];
}

/** The outline of the piece whose box is the largest; empty for what is no area. */
function largestPiece(geometry: World["countries"][number]["geometry"]): GeoPoint[] {
  const pieces = geometry.type === "Polygon" ? [geometry.coordinates] : [];
  const all = geometry.type === "MultiPolygon" ? geometry.coordinates : pieces;
  const outlines = all.map(([outline = []]: Position[][]) => outline.map(([lon = 0, lat = 0]) => ({ lat, lon })));
  return outlines.toSorted((one, other) => areaOf(other) - areaOf(one))[0] ?? [];
}

/** The same points in the turn of the globe that is nearest to a longitude. */
function turnedTo(middle: number, points: readonly GeoPoint[]): GeoPoint[] {
  if (points.length === 0) return [];
  const { left, width } = boxAround(points, 0, 0);
  const turn = Math.round((middle - left - width / 2) / 360) * 360;
  return points.map(({ lat, lon }) => ({ lat, lon: lon + turn }));
}

function spanOf(points: readonly GeoPoint[]): number {
  return points.length === 0 ? 0 : boxAround(points, 0, 0).width;
}

function areaOf(points: readonly GeoPoint[]): number {
  if (points.length === 0) return 0;
  const { width, height } = boxAround(points, 0, 0);
  return width * height;
}
