import { type CountStep, countSteps, tellsNumbers } from "../../selectors/map/countSteps.ts";
import type { MapCountry } from "../../selectors/map/mapCountries.ts";
import { cameTo, drawnAs, legendFocus, MAP_WORDS } from "../../words/mapWords.ts";
import { drawnLinks, type MapScene } from "./mapScene.ts";

/** The picture in a row of the legend; a kind with a step for each step of a number of meetings. */
export type SwatchKind =
  | "focus"
  | "met"
  | "none"
  | "organisation"
  | "link"
  | "open"
  | "remote"
  | "faded"
  | "chosen"
  | "disputed"
  | "drawn-focus"
  | "drawn-met"
  | `${"times" | "pairs" | "venues"}-${CountStep}`;

export interface LegendRow {
  swatch: SwatchKind;
  words: string;
  /** What it is a step of: those of one heading stand together, and their words are numbers. */
  heading?: string;
}

type ShownRow = [swatch: SwatchKind, words: string, isShown: boolean];

/**
 * What colours and strokes mean, of those that the map shows: what labels say on the thing itself is not said again.
 * `drawnBy` is the country as whose claim disputed areas are drawn, if any.
 */
export function legendRows(scene: MapScene, drawnBy: MapCountry | null): LegendRow[] {
  const { countries } = scene;
  const links = drawnLinks(scene);
  const focus = countries.find(({ role }) => role === "focus");
  const isAnyChosen = countries.some(({ isChosen }) => isChosen) || links.some(({ isSelected }) => isSelected);
  const isNumbered = tellsNumbers(scene.dossier);
  return [
    ...shown([["focus", focus ? legendFocus(focus.name) : "", focus !== undefined]]),
    ...(isNumbered ? numberRows(scene) : plainRows(scene)),
    ...shown([
      ["none", MAP_WORDS.none, isNumbered && countries.some(({ isInView }) => !isInView)],
      ["organisation", MAP_WORDS.organisation, countries.some(({ kind }) => kind === "organisation")],
      ["open", MAP_WORDS.linkOpen, links.some(({ isOpen }) => isOpen)],
      ["remote", MAP_WORDS.linkRemote, links.some(({ isRemote }) => isRemote)],
      ["faded", MAP_WORDS.linkFaded, links.some(({ isInView }) => !isInView)],
      ["chosen", MAP_WORDS.chosen, isAnyChosen],
      ["disputed", MAP_WORDS.disputedNeutral, true],
      [drawnBy?.role === "focus" ? "drawn-focus" : "drawn-met", drawnBy ? drawnAs(drawnBy.name) : "", drawnBy !== null],
    ]),
  ];
}

function shown(rows: readonly ShownRow[]): LegendRow[] {
  return rows.filter(([, , isShown]) => isShown).map(([swatch, words]) => ({ swatch, words }));
}

function plainRows({ links }: MapScene): LegendRow[] {
  const venue = links.find(({ isToVenue }) => isToVenue);
  return shown([
    ["met", MAP_WORDS.met, true],
    ["link", venue ? cameTo(venue.to.name) : MAP_WORDS.link, links.length > 0],
  ]);
}

/** The steps that the whole dossier has, so that a filter changes the map and not what its shades mean. */
function numberRows({ countries, links, places }: MapScene): LegendRow[] {
  const met = countries.filter(({ role }) => role === "met").map(({ allCount }) => allCount);
  return [
    ...steps("times", met),
    ...steps(
      "pairs",
      links.map(({ meetings }) => meetings.length),
    ),
    ...steps(
      "venues",
      places.venues.map(({ meetings }) => meetings.length),
    ),
  ];
}

function steps(kind: "times" | "pairs" | "venues", counts: readonly number[]): LegendRow[] {
  return countSteps(Math.max(0, ...counts)).map(({ step, text }) => ({
    swatch: `${kind}-${step}`,
    words: text,
    heading: MAP_WORDS[kind],
  }));
}
