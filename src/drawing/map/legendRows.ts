import type { MapCountry } from "../../selectors/map/mapCountries.ts";
import { cameTo, drawnAs, legendFocus, MAP_WORDS } from "../../words/mapWords.ts";
import type { MapScene } from "./mapScene.ts";

/** The picture in a row of the legend. */
export type SwatchKind =
  | "focus"
  | "met"
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

/**
 * What colours and strokes mean, of those that the map shows: what labels say on the thing itself is not said again.
 * `drawnBy` is the country as whose claim disputed areas are drawn, if any.
 */
export function legendRows({ countries, links }: MapScene, drawnBy: MapCountry | null): LegendRow[] {
  const focus = countries.find(({ role }) => role === "focus");
  const venue = links.find(({ isToVenue }) => isToVenue);
  const isAnyChosen = countries.some(({ isChosen }) => isChosen) || links.some(({ isSelected }) => isSelected);
  const rows: [swatch: SwatchKind, words: string, isShown: boolean][] = [
    ["focus", focus ? legendFocus(focus.name) : "", focus !== undefined],
    ["met", MAP_WORDS.met, true],
    ["link", venue ? cameTo(venue.to.name) : MAP_WORDS.link, links.length > 0],
    ["open", MAP_WORDS.linkOpen, links.some(({ isOpen }) => isOpen)],
    ["faded", MAP_WORDS.linkFaded, links.some(({ isInView }) => !isInView)],
    ["chosen", MAP_WORDS.chosen, isAnyChosen],
    ["disputed", MAP_WORDS.disputedNeutral, true],
    [drawnBy?.role === "focus" ? "drawn-focus" : "drawn-met", drawnBy ? drawnAs(drawnBy.name) : "", drawnBy !== null],
  ];
  return rows.filter(([, , isShown]) => isShown).map(([swatch, words]) => ({ swatch, words }));
}
