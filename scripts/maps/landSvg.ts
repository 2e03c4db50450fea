import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Dossier } from "../../src/model/dossier.ts";
import { DEFAULT_VIEW } from "../../src/model/view.ts";
import { type MapRole, mapCountries } from "../../src/selectors/mapCountries.ts";
import { mapFrame } from "../../src/selectors/mapFrame.ts";
import { type FlatBox, frameBox, landBox } from "../../src/selectors/mapProjection.ts";
import { type Picture, shapePath } from "../../src/selectors/shapePath.ts";
import { simplifiedTopology, type Tolerance } from "./simplifiedTopology.ts";
import { type ThemeColours, themeColours } from "./themeColours.ts";

/** The bundled world map as its file has it: its arcs are needed, which `World` no longer has. */
export type WorldTopology = Topology<{ countries: GeometryCollection; disputed: GeometryCollection }>;

/** Steps of the picture's grid over the width of the frame: about one to a pixel on a large screen. */
const GRID = 480;
/** Islands smaller than so many steps are left out. */
const LEAST = 5;

/**
 * The land around a dossier's frame as an SVG file: the ground of the map in a page without script. The countries
 * that took part have the colour of their role, disputed areas are hatched and in nobody's colour. It is light or
 * dark as the reader's system is. `tokensCss` is the text of `tokens.css`. The same input gives the same file.
 */
export function landSvg(dossier: Dossier, world: WorldTopology, tokensCss: string): string {
  const frame = frameBox(mapFrame(dossier));
  const box = landBox(frame);
  const picture: Picture = { box, scale: GRID / frame.width, least: LEAST };
  const topology = simplifiedTopology(world, toleranceAround(frame, 1 / picture.scale));
  const { countries, disputed } = topology.objects;
  const roles = new Map<unknown, MapRole>(mapCountries(dossier, DEFAULT_VIEW).map(({ code, role }) => [code, role]));
  const pathWhere = (role: MapRole | undefined) =>
    countries.geometries
      .filter(({ id }) => roles.get(id) === role)
      .map(pathOf)
      .join("");
  const [width, height] = [Math.round(box.width * picture.scale), Math.round(box.height * picture.scale)];
  const { light, dark } = themeColours(tokensCss);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${styles(light)}@media screen and (prefers-color-scheme:dark){${colours(dark)}}</style>`,
    '<defs><pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    '<rect class="g" width="6" height="6"/><rect class="k" width="1.6" height="6"/></pattern></defs>',
    `<path class="l" d="${pathWhere(undefined)}"/>`,
    `<path class="f" d="${pathWhere("focus")}"/><path class="m" d="${pathWhere("met")}"/>`,
    `<path class="d" fill="url(#h)" d="${disputed.geometries.map(pathOf).join("")}"/>`,
    "</svg>\n",
  ].join("");

  function pathOf(geometry: GeometryCollection["geometries"][number]): string {
    const area = feature(topology, geometry);
    return area.type === "Feature" ? shapePath(area.geometry, picture) : "";
  }
}

/** Coarser the further it is from the frame: only wide or tall screens show that at all. */
function toleranceAround({ left, top, width, height }: FlatBox, step: number): Tolerance {
  return function toleranceAt({ x, y }) {
    const beside = Math.abs(x - left - width / 2) / width;
    const above = Math.abs(y - top - height / 2) / height;
    const away = Math.max(beside, above) - 0.5;
    return step * (away < 0.4 ? 0.7 : away < 0.8 ? 2 : 5);
  };
}

function styles(theme: ThemeColours): string {
  return `path{stroke-width:.8;stroke-linejoin:round}.d{stroke-dasharray:3 2.5}${colours(theme)}`;
}

function colours(theme: ThemeColours): string {
  const colour = (name: string) => theme.get(name) ?? "none";
  return [
    `path{stroke:${colour("land-line")}}`,
    `.l{fill:${colour("land")}}`,
    `.f{fill:${colour("focus-country")}}`,
    `.m{fill:${colour("met-country")}}`,
    `.d{stroke:${colour("disputed-line")}}`,
    `.g{fill:${colour("disputed-ground")}}`,
    `.k{fill:${colour("disputed-line")};fill-opacity:.75}`,
  ].join("");
}
