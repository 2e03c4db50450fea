import type { Geometry } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { drawnLand } from "../../../src/drawing/map/liveWorld.ts";
import { mapFrame } from "../../../src/drawing/map/mapFrame.ts";
import { gridSteps } from "../../../src/geo/gridSteps.ts";
import { pathData } from "../../../src/geo/pathData.ts";
import type { FlatBox, FlatPoint } from "../../../src/geo/point.ts";
import { copiesIn, inPicture, type Picture, shapeRings } from "../../../src/geo/shapeRings.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import { LAND_STEPS, type LandPicture } from "../../../src/model/landPicture.ts";
import { mapCountries } from "../../../src/selectors/map/mapCountries.ts";
import { DEFAULT_VIEW } from "../../../src/view/view.ts";
import { seenLand } from "./seenLand.ts";
import { simplifiedTopology } from "./simplifiedTopology.ts";

/** The bundled world map as its file has it: its arcs are needed, which `World` no longer has. */
export type WorldTopology = Topology<{ countries: GeometryCollection; disputed: GeometryCollection }>;

/** Islands smaller than so many steps are left out. */
const LEAST = 4;
/** Steps beyond what can be seen, so that the edge of the cut is not. */
const MARGIN = 4;

/**
 * The land around a dossier's frame: what any page can show of it, and no finer than a page can show it. Land is one
 * area, and every border between countries that took no part is drawn once; that halves what the page carries.
 * The same input gives the same picture.
 */
export function landPicture(dossier: Dossier, world: WorldTopology): LandPicture {
  const frame = mapFrame(dossier);
  const { box: seen, toleranceAt } = seenLand(frame);
  const { west, east } = drawnLand(frame);
  const left = Math.max(west, seen.left);
  const box = { ...seen, left, width: Math.min(east, seen.left + seen.width) - left };
  const scale = LAND_STEPS / frame.width;
  const picture: Picture = { box: wholeSteps(box, frame, scale), scale, least: LEAST };
  const corner = inPicture(picture, { x: frame.left, y: frame.top });
  const topology = simplifiedTopology(world, toleranceAt);
  const { countries, disputed } = topology.objects;
  const parties = mapCountries(dossier, DEFAULT_VIEW).map(({ code }) => code);
  const tookNoPart = ({ id }: { id?: string | number | undefined }) => !parties.some((code) => code === id);
  const areas = [...countries.geometries, ...disputed.geometries].filter(isArea);
  const borders = mesh(topology, countries, (one, other) => one !== other && [one, other].every(tookNoPart));

  return {
    land: areasPath([merge(topology, areas)]),
    borders: pathData(
      borders.coordinates.flatMap((line) => copiesIn(picture, line).flatMap(seenParts)).map(fromFrame),
      false,
    ),
    parties: parties
      .map((code) => ({ code, path: areasPath(countries.geometries.filter(({ id }) => id === code).map(shapeOf)) }))
      .filter(({ path }) => path !== ""),
    disputed: areasPath(disputed.geometries.map(shapeOf)),
  };

  function shapeOf(geometry: GeometryCollection["geometries"][number]): Geometry {
    const area = feature(topology, geometry);
    return area.type === "Feature" ? area.geometry : { type: "GeometryCollection", geometries: [] };
  }

  function areasPath(shapes: readonly Geometry[]): string {
    return pathData(shapes.flatMap((shape) => shapeRings(shape, picture)).map(fromFrame), true);
  }

  function fromFrame(points: readonly FlatPoint[]): FlatPoint[] {
    return points.map(({ x, y }) => ({ x: x - Math.round(corner.x), y: y - Math.round(corner.y) }));
  }

  /** The parts of a border that come into the picture, each with the point before it and the one after. */
  function seenParts(points: readonly FlatPoint[]): FlatPoint[][] {
    const isSeen = (point: FlatPoint | undefined) =>
      point !== undefined && isInside(point, picture.box.width * scale, picture.box.height * scale);
    const parts: FlatPoint[][] = [[]];
    for (const [index, point] of points.entries()) {
      if ([points[index - 1], point, points[index + 1]].some(isSeen)) parts.at(-1)?.push(point);
      else parts.push([]);
    }
    return parts.map(gridSteps).filter((part) => part.length > 1);
  }
}

/** The box, a margin around it, whose corner is a whole number of steps off the frame's. */
function wholeSteps(box: FlatBox, frame: FlatBox, scale: number): FlatBox {
  const [right, down] = [frame.left - box.left, frame.top - box.top].map(
    (off) => (Math.ceil(off * scale) + MARGIN) / scale,
  );
  const [left, top] = [frame.left - (right ?? 0), frame.top - (down ?? 0)];
  const margin = MARGIN / scale;
  return { left, top, width: box.left + box.width + margin - left, height: box.top + box.height + margin - top };
}

function isInside({ x, y }: FlatPoint, width: number, height: number): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function isArea(geometry: GeometryCollection["geometries"][number]): geometry is Polygon | MultiPolygon {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}
