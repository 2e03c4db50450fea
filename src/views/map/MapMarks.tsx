import { memo, useDeferredValue, useMemo } from "react";
import { useMap } from "react-leaflet";
import { countryMark, type SceneMark, sceneMarks } from "../../drawing/map/mapScene.ts";
import { labelWords, pageLabels } from "../../drawing/map/markLabels.ts";
import { staticLabels, staticSizeOf } from "../../drawing/map/staticSizes.ts";
import type { LabelPlace } from "../../geo/labelPlaces.ts";
import type { GeoPoint } from "../../geo/point.ts";
import type { ActorId } from "../../model/actor.ts";
import { tellsNumbers } from "../../selectors/map/countSteps.ts";
import type { MapCountry } from "../../selectors/map/mapCountries.ts";
import { useSteadyItems } from "../../ui/useSteady.ts";
import type { CountryHandlers } from "./CountryShape.tsx";
import { MapMark } from "./MapMark.tsx";
import type { MapContent } from "./tipTexts.ts";
import { useMapCamera } from "./useMapCamera.ts";
import type { TipHandlers } from "./useMapTip.ts";

interface MapMarksProps extends CountryHandlers {
  content: MapContent;
  /** Chosen countries: newer than what `content` says of them. */
  chosen: readonly ActorId[];
  highlighted: string | null;
  tip: TipHandlers;
}

/** Every mark with its label, each label where it has room in what the map shows at present. */
export function MapMarks({ content, chosen, highlighted, tip, onToggle, onEnter, onLeave }: MapMarksProps) {
  const map = useMap();
  // Some 55 labels, each against all others: marks and shapes answer first, and their labels find their room after that.
  const camera = useDeferredValue(useMapCamera(map));
  const labelled = useDeferredValue(content);
  // Nothing where all are named: only a map that tells numbers names those pointed at before others.
  const pointedAt = useDeferredValue(tellsNumbers(content.dossier) ? highlighted : null);
  const { countries } = content;
  const marks = useMemo(() => sceneMarks(content), [content]);
  // As in the picture that stood here before, where there is room.
  const liked = useMemo(() => staticLabels(labelled, staticSizeOf(camera.width)), [labelled, camera.width]);
  const places = useSteadyItems(
    useMemo(() => {
      const { zoom, lat, lng, width, height } = camera;
      const corner = map.project([lat, lng], zoom).subtract([width / 2, height / 2]);
      const pixelOf = (point: GeoPoint) => map.project([point.lat, point.lon], zoom).subtract(corner);
      const labels = pageLabels(labelled, { width, height }, pixelOf, { liked, highlighted: pointedAt });
      return sceneMarks(labelled).map(({ id }) => labels.get(id) ?? null);
    }, [labelled, map, camera, liked, pointedAt]),
  );

  return (
    <>
      {countries.map((country, index) => (
        <CountryMark
          key={country.code}
          country={country}
          place={places[index] ?? null}
          isChosen={chosen.includes(country.code)}
          width={camera.width}
          onToggle={onToggle}
          onEnter={onEnter}
          onLeave={onLeave}
        />
      ))}
      {marks.slice(countries.length).map((mark, index) => (
        <PlaceMark
          key={mark.id}
          mark={mark}
          words={labelWords(mark, camera.width)}
          place={places[countries.length + index] ?? null}
          tip={tip}
        />
      ))}
    </>
  );
}

interface CountryMarkProps extends CountryHandlers {
  country: MapCountry;
  place: LabelPlace | null;
  isChosen: boolean;
  /** Of the map: on a narrow one a label is short. */
  width: number;
}

const CountryMark = memo(function CountryMark(props: CountryMarkProps) {
  const { country, place, isChosen, width, onToggle, onEnter, onLeave } = props;
  const mark = countryMark({ ...country, isChosen });
  return (
    <MapMark
      mark={mark}
      words={labelWords(mark, width)}
      place={place}
      isTabStop={false}
      onEnter={() => onEnter(country)}
      onLeave={onLeave}
      onPress={() => onToggle(country.code)}
    />
  );
});

interface PlaceMarkProps {
  mark: SceneMark;
  words: string;
  place: LabelPlace | null;
  tip: TipHandlers;
}

/** A venue or a place of background events. */
const PlaceMark = memo(function PlaceMark({ mark, words, place, tip }: PlaceMarkProps) {
  const show = () => tip.show(mark.id);
  return (
    <MapMark mark={mark} words={words} place={place} isTabStop onEnter={show} onLeave={tip.leave} onPress={show} />
  );
});
