import type { Dossier } from "../model/dossier.ts";
import type { View } from "../view/view.ts";
import { drawnAs, legendFocus, legendHost, MAP_WORDS } from "../words/mapWords.ts";
import { MAP_COLOURS as colours } from "./mapColours.ts";
import type { DrawnMap } from "./mapSvgDrawing.ts";
import { xmlText } from "./xmlText.ts";

/** A row of the legend: a picture 24 wide and 14 high, and what it means. */
export interface LegendEntry {
  swatch: string;
  words: string;
}

const ENTRY_WIDTH = 292;
const ENTRY_HEIGHT = 24;
const LINE_HEIGHT = 21;
const FONT_SIZE = 14;
/** About what a letter takes, on the safe side: text is broken before there is a page to measure it on. */
const LETTER_WIDTH = 7.4;

/** The meanings of what this map shows. */
export function legendEntries(dossier: Dossier, view: View, drawn: DrawnMap): LegendEntry[] {
  const { countries, links, places, disputed } = drawn;
  const focus = countries.find(({ role }) => role === "focus");
  const hosts = countries.filter(({ isHost, role }) => isHost && role === "met");
  const drawnBy = countries.find(({ code }) => code === view.boundaries);
  const isDrawn = disputed.some(({ isDrawnAsClaimed }) => isDrawnAsClaimed);
  const drawnFill = drawnBy?.role === "focus" ? colours["focus-country"] : colours["met-country"];
  return [
    ...(focus ? [{ swatch: area(colours["focus-country"]), words: legendFocus(focus.name) }] : []),
    { swatch: area(colours["met-country"]), words: MAP_WORDS.met },
    ...(places.venues.length > 0 ? [{ swatch: PIN, words: MAP_WORDS.venue }] : []),
    ...hosts.map(({ name }) => ({ swatch: area(colours["met-country"]) + PIN, words: legendHost(name) })),
    ...(places.backgrounds.length > 0 ? [{ swatch: DIAMOND, words: MAP_WORDS.background }] : []),
    ...(links.length > 0 ? [{ swatch: line(colours["map-label"], ""), words: MAP_WORDS.link }] : []),
    ...(links.some(({ isOpen }) => isOpen) ? [{ swatch: line(colours.open, "6 4"), words: MAP_WORDS.linkOpen }] : []),
    ...(links.some(({ isInView }) => !isInView)
      ? [{ swatch: line(colours["map-label"], "1 5"), words: MAP_WORDS.linkFaded }]
      : []),
    ...(countries.some(({ isChosen }) => isChosen) || dossier.meetings.some(({ id }) => id === view.meeting)
      ? [{ swatch: line(colours.selection, ""), words: MAP_WORDS.chosen }]
      : []),
    { swatch: area("url(#hatch)"), words: MAP_WORDS.disputedNeutral },
    ...(isDrawn && drawnBy ? [{ swatch: area(drawnFill), words: drawnAs(drawnBy.name) }] : []),
  ];
}

const PIN = `<circle cx="12" cy="7" r="5" fill="${colours["map-halo"]}" stroke="${colours.venue}" stroke-width="3.4"/>`;
const DIAMOND = `<rect x="8" y="3" width="8" height="8" transform="rotate(45 12 7)" fill="${colours["map-halo"]}" stroke="${colours["background-event"]}" stroke-width="2"/>`;

function area(fill: string): string {
  const edge = fill.startsWith("url") ? ` stroke="${colours["disputed-line"]}" stroke-dasharray="3 2.5"` : "";
  return `<rect width="24" height="14" rx="2" fill="${fill}"${edge}/>`;
}

function line(colour: string, dashes: string): string {
  return `<path d="M0 7h24" stroke="${colour}" stroke-width="2.6"${dashes ? ` stroke-dasharray="${dashes}"` : ""}/>`;
}

/** The entries in as many columns as the width has, from `top` down; gives where they end. */
export function legendElements(entries: readonly LegendEntry[], width: number, top: number) {
  const columns = Math.max(1, Math.floor((width - 32) / ENTRY_WIDTH));
  const rows = Math.ceil(entries.length / columns);
  const elements = entries.map(({ swatch, words }, index) => {
    const [x, y] = [16 + (index % columns) * ENTRY_WIDTH, top + Math.floor(index / columns) * ENTRY_HEIGHT];
    return `<g transform="translate(${x} ${y})">${swatch}<text x="32" y="12" font-size="${FONT_SIZE}" fill="${colours.ink}">${xmlText(words)}</text></g>`;
  });
  return { elements, bottom: top + rows * ENTRY_HEIGHT };
}

/** Each text on lines of its own, broken where it is too long, from `top` down; gives where they end. */
export function captionElements(texts: readonly string[], width: number, top: number) {
  const most = Math.floor((width - 32) / LETTER_WIDTH);
  const lines = texts.flatMap((text) => brokenText(text, most));
  const elements = lines.map((text, index) => {
    const y = top + (index + 1) * LINE_HEIGHT;
    return `<text x="16" y="${y}" font-size="${FONT_SIZE}" fill="${colours["ink-soft"]}">${xmlText(text)}</text>`;
  });
  return { elements, bottom: top + lines.length * LINE_HEIGHT };
}

/** Broken at spaces; a word that is longer than a line, such as a link, is broken anywhere, so that nothing is lost. */
function brokenText(text: string, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const space = rest.lastIndexOf(" ", most);
    const end = space > 0 ? space : most;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}
