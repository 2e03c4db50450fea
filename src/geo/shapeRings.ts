import type { Geometry, Position } from "geojson";
import { turnsInto } from "./dateLine.ts";
import { gridSteps } from "./gridSteps.ts";
import { pathData } from "./pathData.ts";
import type { FlatBox, FlatPoint } from "./point.ts";
import { flatPoint } from "./projection.ts";

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
 * SVG path data, in whole steps of the grid, of the parts of areas that come into the picture; empty when none does.
 * Points that fall on one place of the grid are one, and so are the middle ones of a straight row, which makes a
 * detailed world small and keeps the border of two areas the same. What lies outside is cut off.
 */
export function shapePath(areas: readonly Geometry[], picture: Picture): string {
  const rings = areas.flatMap((area) => shapeRings(area, picture));
  return pathData(rings, true);
}

/** The rings that `shapePath` draws, as points in steps of the grid; the last point is not the first one again. */
export function shapeRings(geometry: Geometry, picture: Picture): FlatPoint[][] {
  return ringsOf(geometry)
    .flatMap((ring) => copiesIn(picture, ring))
    .map((points) => ringSteps(points, picture))
    .filter((steps) => steps.length > 0);
}

/**
 * The line as it comes into the picture, in steps of the grid, not cut and not rounded: once for each turn of the globe
 * that the picture shows. Crossing the date line it goes on and does not jump to the other side.
 */
export function copiesIn(picture: Picture, line: readonly Position[]): FlatPoint[][] {
  const { left, width } = picture.box;
  const points = continued(line);
  const xs = points.map(({ x }) => x);
  return turnsInto([Math.min(...xs), Math.max(...xs)], [left, left + width]).map((turn) =>
    points.map(({ x, y }) => inPicture(picture, { x: x + turn, y })),
  );
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

/** Empty for what is left out. */
function ringSteps(points: readonly FlatPoint[], { box, scale, least }: Picture): FlatPoint[] {
  const steps = gridSteps(cutToBox(points, box.width * scale, box.height * scale));
  const [first, last] = [steps[0], steps.at(-1)];
  if (first && last && first.x === last.x && first.y === last.y) steps.pop();
  const size = Math.max(extent(steps.map(({ x }) => x)), extent(steps.map(({ y }) => y)));
  return steps.length < 3 || size < least ? [] : steps;
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function continued(line: readonly Position[]): FlatPoint[] {
  let last: number | undefined;
  return line.map(([ringLon = 0, lat = 0]) => {
    const lon: number = last === undefined ? ringLon : ringLon + 360 * Math.round((last - ringLon) / 360);
    last = lon;
    return flatPoint({ lat, lon });
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
