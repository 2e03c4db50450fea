import type { MapCountry } from "../../selectors/map/mapCountries.ts";
import { drawnAs, legendFocus, legendHost, MAP_WORDS } from "../../words/mapWords.ts";
import type { MapScene } from "./mapScene.ts";

/** The picture in a row of the legend. */
export type SwatchKind =
  | "focus"
  | "met"
  | "venue"
  | "host"
  | "background"
  | "link"
  | "open"
  | "faded"
  | "chosen"
  | "disputed"
  | "drawn-focus"
  | "drawn-met";

export interface LegendRow {
  swatch: SwatchKind;
  words: string;
}

interface LegendOptions {
  /** The country as whose claim disputed areas are drawn, if any. */
  drawnBy: MapCountry | null;
  /** In a file nothing can be chosen any more: what is chosen is explained only where something is. */
  isFile?: boolean;
}

/** What colours and shapes mean, of those that the map shows. */
export function legendRows(scene: MapScene, { drawnBy, isFile = false }: LegendOptions): LegendRow[] {
  const { countries, links, places, dossier } = scene;
  const focus = countries.find(({ role }) => role === "focus");
  const hosts = countries.filter(({ isHost, role }) => isHost && role === "met");
  const isAnyChosen = countries.some(({ isChosen }) => isChosen) || links.some(({ isSelected }) => isSelected);
  const rows: [swatch: SwatchKind, words: string, isShown: boolean][] = [
    ["focus", focus ? legendFocus(focus.name) : "", focus !== undefined],
    ["met", MAP_WORDS.met, true],
    ["venue", MAP_WORDS.venue, places.venues.length > 0],
    ...hosts.map(({ name }): [SwatchKind, string, boolean] => ["host", legendHost(name), true]),
    ["background", MAP_WORDS.background, places.backgrounds.length > 0],
    ["link", MAP_WORDS.link, !isFile || links.length > 0],
    ["open", MAP_WORDS.linkOpen, links.some(({ isOpen }) => isOpen)],
    ["faded", MAP_WORDS.linkFaded, links.some(({ isInView }) => !isInView)],
    ["chosen", MAP_WORDS.chosen, isFile ? isAnyChosen : dossier.meetings.length > 0],
    ["disputed", MAP_WORDS.disputedNeutral, true],
    [drawnBy?.role === "focus" ? "drawn-focus" : "drawn-met", drawnBy ? drawnAs(drawnBy.name) : "", drawnBy !== null],
  ];
  return rows.filter(([, , isShown]) => isShown).map(([swatch, words]) => ({ swatch, words }));
}
