import { useMap } from "react-leaflet";
import type { MapCountry } from "../../selectors/mapCountries.ts";
import type { MapPoint } from "../../selectors/mapFrame.ts";
import { venueLabel } from "../../words/mapWords.ts";
import type { CountryHandlers } from "./CountryShape.tsx";
import { DOT_SIDES, type LabelBox, labelSides, PIN_SIDES } from "./labelSides.ts";
import { MapMark } from "./MapMark.tsx";
import { type MapContent, tipIds } from "./tipTexts.ts";
import { useMapPicture } from "./useMapPicture.ts";
import type { TipHandlers } from "./useMapTip.ts";

interface MapMarksProps extends CountryHandlers {
  content: MapContent;
  tip: TipHandlers;
}

/** Room that the zoom buttons take in the upper right corner, in pixels: a row on a narrow map, else a column. */
const BUTTONS = { narrow: { width: 155, height: 60 }, wide: { width: 60, height: 160 } };
/** As the container query in map.css. */
const NARROW = 560;
const LINE_HEIGHT = 18;
/** Wider than most letters of the label's type, so that a guess errs on the safe side. */
const LETTER_WIDTH = 7.8;

/** Every mark with its label, each label on the side where it has most room in the present picture. */
export function MapMarks({ content, tip, onToggle, onEnter, onLeave }: MapMarksProps) {
  const map = useMap();
  const size = useMapPicture(map);
  const { venues, backgrounds } = content.places;
  const buttons = size.width <= NARROW ? BUTTONS.narrow : BUTTONS.wide;

  const boxOf = (id: string, text: string, { lat, lon }: MapPoint, sides = DOT_SIDES): LabelBox => ({
    id,
    ...xy(map.latLngToContainerPoint([lat, lon])),
    width: text.length * LETTER_WIDTH,
    height: LINE_HEIGHT,
    sides,
  });
  const sides = labelSides(
    [
      ...content.countries.map((country) => boxOf(tipIds.country(country.code), textOf(country), country.anchor)),
      ...venues.map(({ place }) => boxOf(tipIds.venue(place.id), venueLabel(place.name), place, PIN_SIDES)),
      ...backgrounds.map(({ place }) => boxOf(tipIds.background(place.id), place.name, place)),
    ],
    size,
    [{ left: size.width - buttons.width, top: 0, right: size.width, bottom: buttons.height }],
  );
  const common = (id: string) => ({
    side: sides.get(id) ?? "right",
    onEnter: () => tip.show(id),
    onLeave: tip.leave,
    onPress: () => tip.show(id),
  });

  return (
    <>
      {content.countries.map((country) => (
        <MapMark
          key={country.code}
          {...common(tipIds.country(country.code))}
          {...country.anchor}
          kind="party"
          text={country.name}
          isChosen={country.isChosen}
          isDimmed={!country.isInView}
          isTabStop={false}
          onEnter={() => onEnter(country)}
          onLeave={onLeave}
          onPress={() => onToggle(country.code)}
        />
      ))}
      {backgrounds.map(({ place }) => (
        <MapMark
          key={place.id}
          {...common(tipIds.background(place.id))}
          lat={place.lat}
          lon={place.lon}
          kind="background"
          text={place.name}
          isTabStop
        />
      ))}
      {venues.map(({ place }) => (
        <MapMark
          key={place.id}
          {...common(tipIds.venue(place.id))}
          lat={place.lat}
          lon={place.lon}
          kind="venue"
          text={venueLabel(place.name)}
          isTabStop
        />
      ))}
    </>
  );
}

function xy({ x, y }: { x: number; y: number }) {
  return { x, y };
}

function textOf({ name, isChosen }: MapCountry): string {
  return isChosen ? `✓ ${name}` : name;
}
