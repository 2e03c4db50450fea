import type { Dossier } from "../model/dossier.ts";
import type { World } from "../model/world.ts";
import { mapCountries } from "../selectors/mapCountries.ts";
import { mapDisputed } from "../selectors/mapDisputed.ts";
import { mapFrame } from "../selectors/mapFrame.ts";
import { mapLinks } from "../selectors/mapLinks.ts";
import { mapPlaces } from "../selectors/mapPlaces.ts";
import { type FlatBox, frameBox } from "../selectors/mapProjection.ts";
import type { Picture } from "../selectors/shapePath.ts";
import type { View } from "../view/view.ts";
import { MAP_WORDS } from "../words/mapWords.ts";
import type { ExportContext } from "./exportContext.ts";
import { MAP_COLOURS as colours } from "./mapColours.ts";
import { type DrawnMap, landElements, linkElements, markElements } from "./mapSvgDrawing.ts";
import { captionElements, type LegendEntry, legendElements, legendEntries } from "./mapSvgTexts.ts";
import { factsInView } from "./meetingFacts.ts";
import { reportedIn } from "./sourceText.ts";
import { xmlText } from "./xmlText.ts";

/** Pixels of the map itself; legend and lines of text stand below it. */
const MAP = { width: 1200, height: 680 };
/** Room around the frame for labels: more on the right, where they stand. */
const ROOM = { left: 80, right: 190, top: 70, bottom: 150 };

/**
 * The map of a view as a complete SVG document: what took part, a link for each pair that met, venue and background
 * places, with title, legend, the filter in words, the sources, the link of the view and the credit line. Light
 * colours. It is framed as the page's map is at first, wherever the reader has moved that. Disputed areas are hatched,
 * or drawn as the country draws them that `view.boundaries` names, which the legend then says. Null when no meeting is
 * in view, as for every other format: there is nothing that a source could be named for.
 */
export function mapSvg(dossier: Dossier, view: View, world: World, context: ExportContext): string | null {
  const facts = factsInView(dossier, view, context.siteRoot);
  if (facts.length === 0) return null;
  const countries = mapCountries(dossier, view);
  const drawn: DrawnMap = {
    world,
    countries,
    links: mapLinks(dossier, view),
    places: mapPlaces(dossier, view),
    disputed: mapDisputed(dossier, world, view),
    drawnRole: countries.find(({ code }) => code === view.boundaries)?.role ?? null,
    picture: pictureOf(frameBox(mapFrame(dossier))),
  };
  const entries: LegendEntry[] = legendEntries(dossier, view, drawn);
  const legend = legendElements(entries, MAP.width, MAP.height + 64);
  const edition = context.edition ? `Edition ${context.edition.id} of ${context.edition.date}` : "";
  const caption = captionElements(
    [
      context.filterText,
      `Source: ${reportedIn(dossier, facts)}`,
      context.link,
      [edition, MAP_WORDS.credit].filter(Boolean).join(" · "),
    ],
    MAP.width,
    legend.bottom,
  );
  const height = Math.ceil(caption.bottom + 12);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${MAP.width}" height="${height}" viewBox="0 0 ${MAP.width} ${height}" font-family="system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif" role="img" aria-labelledby="title description">`,
    `<title id="title">${xmlText(dossier.title)}</title>`,
    `<desc id="description">${xmlText(`${context.filterText}. ${dossier.summary}`)}</desc>`,
    "<defs>",
    `<clipPath id="map"><rect y="56" width="${MAP.width}" height="${MAP.height}"/></clipPath>`,
    hatch("hatch", 1),
    // The land is drawn in tenths of a pixel.
    hatch("hatch-fine", 10),
    "</defs>",
    `<rect width="${MAP.width}" height="${height}" fill="${colours.paper}"/>`,
    `<text x="16" y="37" font-size="24" font-weight="700" font-family="Georgia, 'Times New Roman', serif" fill="${colours.ink}">${xmlText(dossier.title)}</text>`,
    '<g clip-path="url(#map)"><g transform="translate(0 56)">',
    `<rect width="${MAP.width}" height="${MAP.height}" fill="${colours.sea}"/>`,
    ...landElements(drawn),
    ...linkElements(drawn),
    ...markElements(drawn),
    "</g></g>",
    ...legend.elements,
    ...caption.elements,
    "</svg>",
    "",
  ].join("\n");
}

function hatch(id: string, scale: number): string {
  return [
    `<pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45) scale(${scale})" stroke="none">`,
    `<rect width="7" height="7" fill="${colours["disputed-ground"]}"/>`,
    `<rect width="1.8" height="7" fill="${colours["disputed-line"]}" fill-opacity="0.75"/></pattern>`,
  ].join("");
}

/** The picture whose middle room the frame fills. Ten steps of the grid are one pixel. */
function pictureOf(frame: FlatBox): Picture {
  const [width, height] = [MAP.width - ROOM.left - ROOM.right, MAP.height - ROOM.top - ROOM.bottom];
  const pixels = Math.min(width / frame.width, height / frame.height);
  const middle = { x: ROOM.left + width / 2, y: ROOM.top + height / 2 };
  const box = {
    left: frame.left + frame.width / 2 - middle.x / pixels,
    top: frame.top + frame.height / 2 - middle.y / pixels,
    width: MAP.width / pixels,
    height: MAP.height / pixels,
  };
  return { box, scale: 10 * pixels, least: 10 };
}
