import type { Dossier } from "../../../src/model/dossier.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import type { World } from "../../../src/model/world.ts";
import { CARD_COLOURS as colours } from "./cardColours.ts";
import { linkCurve } from "./linkCurve.ts";
import { mapLabels } from "./mapLabels.ts";
import { type Box, type MapProjection, mapProjection, type PixelPoint } from "./mapProjection.ts";
import { type MapMark, mapSubject } from "./mapSubject.ts";
import { shapePath } from "./shapePath.ts";

/** Room around the points that the map is framed on. */
const FRAME_MARGIN = 62;

const DEFINITIONS = [
  '<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
  `<rect width="9" height="9" fill="${colours["disputed-ground"]}"/>`,
  `<rect width="2.5" height="9" fill="${colours["disputed-line"]}"/></pattern>`,
].join("");

/**
 * The map of some meetings as SVG elements that fill the box: who took part, where they met, and who met whom.
 * Disputed areas are hatched, whoever took part; the world's shapes of countries do not hold them.
 */
export function cardMap(dossier: Dossier, world: World, meetings: readonly Meeting[], box: Box): string {
  const { marks, links } = mapSubject(dossier, meetings);
  const project = mapProjection(marks, box, FRAME_MARGIN);
  const curves = links.map(({ from, to }) => linkCurve(project(from), project(to)));
  const frame = `x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"`;
  return [
    `<defs>${DEFINITIONS}<clipPath id="frame"><rect ${frame}/></clipPath></defs>`,
    `<g clip-path="url(#frame)"><rect ${frame} fill="${colours.sea}"/>`,
    ...land(world, marks, project, box),
    ...curves.map(linkElement),
    ...marks.map((mark) => markElement(mark, project(mark))),
    "</g>",
    ...mapLabels(marks, curves.flat(), project, box),
  ].join("\n");
}

function land(world: World, marks: readonly MapMark[], project: MapProjection, box: Box): string[] {
  const kinds = new Map(marks.map(({ id, kind }) => [id, kind]));
  const shapes = world.countries.map(({ key, geometry }) => {
    const kind = kinds.get(key);
    const fill = kind === "focus" ? colours["focus-country"] : kind === "met" ? colours["met-country"] : colours.land;
    return pathElement(shapePath(geometry, project, box), `fill="${fill}" stroke="${colours["land-line"]}"`);
  });
  const disputed = world.disputed.map(({ geometry }) =>
    pathElement(
      shapePath(geometry, project, box),
      `class="disputed" fill="url(#hatch)" stroke="${colours["disputed-line"]}" stroke-dasharray="5 4"`,
    ),
  );
  return [...shapes, ...disputed];
}

function pathElement(data: string, attributes: string): string {
  return data === "" ? "" : `<path ${attributes} fill-rule="evenodd" d="${data}"/>`;
}

function linkElement(points: readonly PixelPoint[]): string {
  const line = `fill="none" stroke-linecap="round" d="M${points.map(({ x, y }) => `${x} ${y}`).join("L")}"`;
  return `<path stroke="${colours["map-halo"]}" stroke-width="9" stroke-opacity="0.7" ${line}/><path class="link" stroke="${colours["map-label"]}" stroke-width="4.5" ${line}/>`;
}

function markElement({ kind }: MapMark, { x, y }: PixelPoint): string {
  if (kind === "venue") return venuePin({ x, y });
  const place = `cx="${Math.round(x)}" cy="${Math.round(y)}"`;
  return `<circle ${place} r="9" fill="${colours["map-halo"]}" stroke="${colours["map-label"]}" stroke-width="4.5"/>`;
}

/** A pin with its tip at the point. */
function venuePin({ x, y }: PixelPoint): string {
  const place = `transform="translate(${Math.round(x)} ${Math.round(y)})"`;
  const outline = "M0 0C-4 -11 -16 -17 -16 -29A16 16 0 0 1 16 -29C16 -17 4 -11 0 0Z";
  return `<g ${place}><path d="${outline}" fill="${colours.venue}" stroke="${colours["map-halo"]}" stroke-width="3"/><circle cy="-29" r="6" fill="${colours["map-halo"]}"/></g>`;
}
