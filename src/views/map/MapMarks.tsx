import { memo, useMemo } from "react";
import { useMap } from "react-leaflet";
import type { ActorId } from "../../model/actor.ts";
import type { Place } from "../../model/dossier.ts";
import type { MapCountry } from "../../selectors/mapCountries.ts";
import { venueLabel } from "../../words/mapWords.ts";
import type { CountryHandlers } from "./CountryShape.tsx";
import type { LabelSide } from "./labelSides.ts";
import { MapMark } from "./MapMark.tsx";
import { markSides } from "./markSides.ts";
import { tipIds } from "./tipIds.ts";
import type { MapContent } from "./tipTexts.ts";
import { useMapPicture } from "./useMapPicture.ts";
import type { TipHandlers } from "./useMapTip.ts";

interface MapMarksProps extends CountryHandlers {
  content: MapContent;
  /** Chosen countries: newer than what `content` says of them. */
  chosen: readonly ActorId[];
  tip: TipHandlers;
}

/** Every mark with its label, each label on the side where it has most room in the present picture. */
export function MapMarks({ content, chosen, tip, onToggle, onEnter, onLeave }: MapMarksProps) {
  const map = useMap();
  const picture = useMapPicture(map);
  const { venues, backgrounds } = content.places;
  // Some 55 labels, each against all others: not again for every tooltip and every highlight.
  const sides = useMemo(() => {
    const { zoom, lat, lng, width, height } = picture;
    const middle = map.project([lat, lng], zoom).subtract([width / 2, height / 2]);
    return markSides(content, { width, height }, (point) => map.project([point.lat, point.lon], zoom).subtract(middle));
  }, [content, map, picture]);
  const sideOf = (id: string) => sides.get(id) ?? "right";

  return (
    <>
      {content.countries.map((country) => (
        <CountryMark
          key={country.code}
          country={country}
          side={sideOf(tipIds.country(country.code))}
          isChosen={chosen.includes(country.code)}
          onToggle={onToggle}
          onEnter={onEnter}
          onLeave={onLeave}
        />
      ))}
      {backgrounds.map(({ place }) => (
        <PlaceMark
          key={place.id}
          kind="background"
          place={place}
          side={sideOf(tipIds.background(place.id))}
          tip={tip}
        />
      ))}
      {venues.map(({ place }) => (
        <PlaceMark key={place.id} kind="venue" place={place} side={sideOf(tipIds.venue(place.id))} tip={tip} />
      ))}
    </>
  );
}

interface CountryMarkProps extends CountryHandlers {
  country: MapCountry;
  side: LabelSide;
  isChosen: boolean;
}

const CountryMark = memo(function CountryMark(props: CountryMarkProps) {
  const { country, side, isChosen, onToggle, onEnter, onLeave } = props;
  return (
    <MapMark
      {...country.anchor}
      kind="party"
      text={country.name}
      side={side}
      isChosen={isChosen}
      isDimmed={!country.isInView}
      isTabStop={false}
      onEnter={() => onEnter(country)}
      onLeave={onLeave}
      onPress={() => onToggle(country.code)}
    />
  );
});

interface PlaceMarkProps {
  kind: "background" | "venue";
  place: Place;
  side: LabelSide;
  tip: TipHandlers;
}

const PlaceMark = memo(function PlaceMark({ kind, place, side, tip }: PlaceMarkProps) {
  const show = () => tip.show(tipIds[kind](place.id));
  return (
    <MapMark
      lat={place.lat}
      lon={place.lon}
      kind={kind}
      text={kind === "venue" ? venueLabel(place.name) : place.name}
      side={side}
      isTabStop
      onEnter={show}
      onLeave={tip.leave}
      onPress={show}
    />
  );
});
