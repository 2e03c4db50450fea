import type { World } from "../model/world.ts";
import type { MapCountry, MapRole } from "../selectors/mapCountries.ts";
import type { MapDisputedArea } from "../selectors/mapDisputed.ts";
import type { MapPoint } from "../selectors/mapFrame.ts";
import type { MapLink } from "../selectors/mapLinks.ts";
import type { mapPlaces } from "../selectors/mapPlaces.ts";
import { type FlatPoint, flatPoint, linkBend } from "../selectors/mapProjection.ts";
import { inPicture, type Picture, shapePath } from "../selectors/shapePath.ts";
import { venueLabel } from "../words/mapWords.ts";
import { MAP_COLOURS as colours } from "./mapColours.ts";
import { xmlText } from "./xmlText.ts";

/** What is drawn, and how places are put into the picture, whose grid is ten steps to a pixel. */
export interface DrawnMap {
  world: World;
  countries: MapCountry[];
  links: MapLink[];
  places: ReturnType<typeof mapPlaces>;
  disputed: MapDisputedArea[];
  /** Role of the country whose drawing of disputed areas the reader asked for. */
  drawnRole: MapRole | null;
  picture: Picture;
}

const ROLE_FILLS: Record<MapRole, string> = { focus: colours["focus-country"], met: colours["met-country"] };

/** Land, countries that took part, disputed areas; in that order. */
export function landElements({ world, countries, disputed, drawnRole, picture }: DrawnMap): string[] {
  const parties = new Map<string, MapCountry>(countries.map((country) => [country.code, country]));
  const land = world.countries
    .filter(({ key }) => !parties.has(key))
    .map(({ geometry }) => shapePath(geometry, picture))
    .join("");
  const partyPaths = world.countries.flatMap(({ key, geometry }) => {
    const country = parties.get(key);
    if (!country) return [];
    const fade = country.isInView ? "" : ' fill-opacity="0.45"';
    const outline = country.isChosen ? ` stroke="${colours.selection}" stroke-width="30"` : "";
    return [
      `<path data-country="${key}" fill="${ROLE_FILLS[country.role]}"${fade}${outline} d="${shapePath(geometry, picture)}"/>`,
    ];
  });
  const disputedPaths = disputed.flatMap(({ id, name, geometry, isDrawnAsClaimed }) => {
    const path = shapePath(geometry, picture);
    const fill = isDrawnAsClaimed && drawnRole ? ROLE_FILLS[drawnRole] : "url(#hatch-fine)";
    return path === ""
      ? []
      : [`<path data-disputed="${id}" fill="${fill}" d="${path}"><title>${xmlText(name)}</title></path>`];
  });
  return [
    `<g transform="scale(0.1)" stroke="${colours["land-line"]}" stroke-width="8" stroke-linejoin="round">`,
    `<path fill="${colours.land}" d="${land}"/>`,
    ...partyPaths,
    `<g stroke="${colours["disputed-line"]}" stroke-width="10" stroke-dasharray="30 25">`,
    ...disputedPaths,
    "</g></g>",
  ];
}

/** A curve for each pair of countries that met. */
export function linkElements({ links, picture }: DrawnMap): string[] {
  return links.flatMap(({ key, from, to, isInView, isOpen, isSelected, meetings }) => {
    const [start, end] = [flatPoint(from.anchor), flatPoint(to.anchor)];
    const [first, bend, last] = [start, linkBend(start, end), end].map((point) => pixelText(picture, point));
    const line = `d="M${first}Q${bend} ${last}" fill="none" stroke-linecap="round"`;
    const colour = isSelected ? colours.selection : isOpen ? colours.open : colours["map-label"];
    const dashes = isInView ? (isOpen ? ' stroke-dasharray="9 7"' : "") : ' stroke-dasharray="1 6"';
    const width = isSelected || meetings.length > 1 ? 4 : 2.6;
    return [
      `<path ${line} stroke="${colours["map-halo"]}" stroke-width="${width + 3}" stroke-opacity="${isInView ? 0.6 : 0}"/>`,
      `<path data-link="${key}" ${line} stroke="${colour}" stroke-width="${width}"${dashes}/>`,
    ];
  });
}

/** Dots, diamonds and pins with their names. */
export function markElements({ countries, places, picture }: DrawnMap): string[] {
  return [
    ...countries.map(({ name, isChosen, anchor }) => {
      const dot = `<circle r="6" fill="${colours["map-halo"]}" stroke="${isChosen ? colours.selection : colours["map-label"]}" stroke-width="3.4"/>`;
      return mark(picture, anchor, dot + label(isChosen ? `✓ ${name}` : name, 12, 6, 700));
    }),
    ...places.backgrounds.map(({ place }) => {
      const diamond = `<rect x="-6" y="-6" width="12" height="12" transform="rotate(45)" fill="${colours["map-halo"]}" stroke="${colours["background-event"]}" stroke-width="2.6"/>`;
      return mark(picture, place, diamond + label(place.name, 13, 5, 400));
    }),
    ...places.venues.map(({ place }) => {
      const pin = `<g transform="translate(0 -16) rotate(45)"><path d="M11.5 11.5H0A11.5 11.5 0 1 1 11.5 0Z" fill="${colours.venue}" stroke="${colours["map-halo"]}"/><circle r="4.6" fill="${colours["map-halo"]}"/></g>`;
      return mark(picture, place, pin + label(venueLabel(place.name), 13, -11, 700));
    }),
  ];
}

function mark(picture: Picture, point: MapPoint, content: string): string {
  return `<g transform="translate(${pixelText(picture, flatPoint(point))})">${content}</g>`;
}

function label(text: string, x: number, y: number, weight: number): string {
  return `<text x="${x}" y="${y}" font-size="17" font-weight="${weight}" fill="${colours["map-label"]}" stroke="${colours["map-halo"]}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${xmlText(text)}</text>`;
}

function pixelText(picture: Picture, point: FlatPoint): string {
  const { x, y } = inPicture(picture, point);
  return `${Math.round(x) / 10} ${Math.round(y) / 10}`;
}
