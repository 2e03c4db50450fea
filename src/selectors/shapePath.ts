import type { Geometry, Position } from "geojson";
import { type FlatBox, type FlatPoint, flatPoint } from "./mapProjection.ts";

/** A picture of a part of the flat map. */
export interface Picture {
  /** The part that is drawn. */
  box: FlatBox;
  /** Steps of the picture's grid per degree of the flat map; every point lies on the grid. */
  scale: number;
  /** Islands and lakes that are smaller than so many steps, across and down, are left out. */
  least: number;
}

/** Where a point lies in the picture, in steps of its grid from the left upper corner, not rounded. */
export function inPicture({ box, scale }: Pick<Picture, "box" | "scale">, { x, y }: FlatPoint): FlatPoint {
  return { x: (x - box.left) * scale, y: (y - box.top) * scale };
}

/**
 * SVG path data, in whole steps of the grid, of the parts of an area that come into the picture; empty when none does.
 * Points that fall on one place of the grid are one, and so are the middle ones of a straight row, which makes a
 * detailed world small and keeps the border of two areas the same. What lies outside is cut off. There is one world,
 * without copies to its left and right.
 */
export function shapePath(geometry: Geometry, picture: Picture): string {
  return shapeRings(geometry, picture)
    .map((ring) => `${pathOf(ring)}z`)
    .join("");
}

/** The rings that `shapePath` draws, as points in steps of the grid; the last point is not the first one again. */
export function shapeRings(geometry: Geometry, picture: Picture): FlatPoint[][] {
  return ringsOf(geometry)
    .map((ring) => ringSteps(ring, picture))
    .filter((steps) => steps.length > 0);
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

/** Empty for what is left out. */
function ringSteps(ring: readonly Position[], picture: Picture): FlatPoint[] {
  const { box, scale, least } = picture;
  const points = continued(ring).map((point) => inPicture(picture, flatPoint(point)));
  const cut = cutToBox(points, box.width * scale, box.height * scale);
  const steps = gridSteps(cut);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first && last && first.x === last.x && first.y === last.y) steps.pop();
  const size = Math.max(extent(steps.map(({ x }) => x)), extent(steps.map(({ y }) => y)));
  return steps.length < 3 || size < least ? [] : steps;
}

/** Through all points; empty when there are not two. */
function pathOf([first, ...rest]: readonly FlatPoint[]): string {
  if (!first || rest.length === 0) return "";
  const moves = rest.map(({ x, y }, index) => {
    const before = index === 0 ? first : (rest[index - 1] ?? first);
    return move(x - before.x, y - before.y);
  });
  return `M${first.x} ${first.y}${moves.join("")}`;
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Longitudes without the jump that a ring makes where it crosses the date line. */
function continued(ring: readonly Position[]): { lat: number; lon: number }[] {
  let last: number | undefined;
  return ring.map(([ringLon = 0, lat = 0]) => {
    const lon: number = last === undefined ? ringLon : ringLon + 360 * Math.round((last - ringLon) / 360);
    last = lon;
    return { lat, lon };
  });
}

/** Sutherland and Hodgman's way: one side of the box after the other. */
function cutToBox(points: readonly FlatPoint[], width: number, height: number): FlatPoint[] {
  const sides: ((point: FlatPoint) => number)[] = [
    ({ x }) => x,
    ({ x }) => width - x,
    ({ y }) => y,
    ({ y }) => height - y,
  ];
  return sides.reduce<FlatPoint[]>(
    (left, depth) => {
      return left.flatMap((point, index) => {
        const before = left.at(index - 1) ?? point;
        const [here, there] = [depth(point), depth(before)];
        const share = there / (there - here);
        const crossing = { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share };
        if (here >= 0 === there >= 0) return here >= 0 ? [point] : [];
        return here >= 0 ? [crossing, point] : [crossing];
      });
    },
    [...points],
  );
}

/** A line on the grid: points that fall on one place are one, and the middle ones of a straight row are left out. */
export function gridSteps(points: readonly FlatPoint[]): FlatPoint[] {
  const steps: FlatPoint[] = [];
  for (const point of points) {
    const next = { x: Math.round(point.x), y: Math.round(point.y) };
    const [beforeLast, last] = [steps.at(-2), steps.at(-1)];
    if (last && last.x === next.x && last.y === next.y) continue;
    if (beforeLast && last && isBetween(beforeLast, last, next)) steps.pop();
    steps.push(next);
  }
  return steps;
}

function isBetween(one: FlatPoint, middle: FlatPoint, other: FlatPoint): boolean {
  const [ax, ay, bx, by] = [middle.x - one.x, middle.y - one.y, other.x - middle.x, other.y - middle.y];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}

function move(x: number, y: number): string {
  if (y === 0) return `h${x}`;
  return x === 0 ? `v${y}` : `l${x}${y < 0 ? "" : " "}${y}`;
}
