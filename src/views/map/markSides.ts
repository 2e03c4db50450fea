import type { MapCountry } from "../../selectors/mapCountries.ts";
import type { MapPoint } from "../../selectors/mapFrame.ts";
import { venueLabel } from "../../words/mapWords.ts";
import { DOT_SIDES, type LabelBox, type LabelSide, labelSides, PIN_SIDES } from "./labelSides.ts";
import { tipIds } from "./tipIds.ts";
import type { MapPlaces } from "./tipTexts.ts";

/** What has a mark with a label. */
export interface MarkedThings {
  countries: readonly MapCountry[];
  places: MapPlaces;
}

interface Size {
  width: number;
  height: number;
}

/** Room that the zoom buttons take in the upper right corner, in pixels: a row on a narrow map, else a column. */
const BUTTONS = { narrow: { width: 155, height: 60 }, wide: { width: 60, height: 160 } };
/** As the container query in map.css. */
const NARROW = 560;
const LINE_HEIGHT = 18;
/** Wider than most letters of the label's type, so that a guess errs on the safe side. */
const LETTER_WIDTH = 7.8;

/**
 * On which side of its mark each label has most room in a map of that size, by the ids of their tooltips. `pixelOf`
 * says where a point lies in it. The live map asks for its present picture, the picture in a written page for common ones.
 */
export function markSides(
  { countries, places: { venues, backgrounds } }: MarkedThings,
  size: Size,
  pixelOf: (point: MapPoint) => { x: number; y: number },
): Map<string, LabelSide> {
  const buttons = size.width <= NARROW ? BUTTONS.narrow : BUTTONS.wide;
  const boxOf = (id: string, text: string, point: MapPoint, sides = DOT_SIDES): LabelBox => {
    const { x, y } = pixelOf(point);
    return { id, x, y, width: text.length * LETTER_WIDTH, height: LINE_HEIGHT, sides };
  };
  return labelSides(
    [
      ...countries.map((country) => boxOf(tipIds.country(country.code), markText(country), country.anchor)),
      ...venues.map(({ place }) => boxOf(tipIds.venue(place.id), venueLabel(place.name), place, PIN_SIDES)),
      ...backgrounds.map(({ place }) => boxOf(tipIds.background(place.id), place.name, place)),
    ],
    size,
    [{ left: size.width - buttons.width, top: 0, right: size.width, bottom: buttons.height }],
  );
}

/** A country's label: ticked when it is chosen, so that colour does not say it alone. */
export function markText({ name, isChosen }: Pick<MapCountry, "name" | "isChosen">): string {
  return isChosen ? `✓ ${name}` : name;
}
