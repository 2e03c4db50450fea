import { useMap } from "react-leaflet";
import { venueLabel } from "../../words/mapWords.ts";
import type { CountryHandlers } from "./CountryShape.tsx";
import { MapMark } from "./MapMark.tsx";
import { markSides } from "./markSides.ts";
import { tipIds } from "./tipIds.ts";
import type { MapContent } from "./tipTexts.ts";
import { useMapPicture } from "./useMapPicture.ts";
import type { TipHandlers } from "./useMapTip.ts";

interface MapMarksProps extends CountryHandlers {
  content: MapContent;
  tip: TipHandlers;
}

/** Every mark with its label, each label on the side where it has most room in the present picture. */
export function MapMarks({ content, tip, onToggle, onEnter, onLeave }: MapMarksProps) {
  const map = useMap();
  const size = useMapPicture(map);
  const { venues, backgrounds } = content.places;
  const sides = markSides(content, size, ({ lat, lon }) => map.latLngToContainerPoint([lat, lon]));
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
