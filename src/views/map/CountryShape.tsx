import type { Geometry } from "geojson";
import { CircleMarker, type GeoJSON as GeoJsonLayer, type LatLng, latLng } from "leaflet";
import { memo, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { GeoJSON, useMap } from "react-leaflet";
import { FOCUS_OUTLINE, outlinePaint, partyLook, partyPaint } from "../../drawing/map/paints.ts";
import type { GeoPoint } from "../../geo/point.ts";
import type { ActorId } from "../../model/actor.ts";
import type { MapCountry } from "../../selectors/map/mapCountries.ts";
import { countryName } from "../../words/mapWords.ts";
import { pathOptions } from "./pathOptions.ts";
import { SHAPE_OPTIONS, setClasses, shapeElement } from "./shapeElement.ts";

/** What a reader can do with a country, by pointer on its shape or label, or by keyboard on its shape. */
export interface CountryHandlers {
  onToggle: (code: ActorId) => void;
  onEnter: (country: MapCountry, at?: GeoPoint) => void;
  onLeave: () => void;
}

interface CountryShapeProps extends CountryHandlers {
  country: MapCountry;
  /** Null when the map file has no shape for it. */
  geometry: Geometry | null;
  isChosen: boolean;
  /** It is a party of the meeting that is open, or that is hovered or focused in any view. */
  isHighlighted: boolean;
}

// Constants, because a new style object makes react-leaflet restyle every shape.
const LOOKS = ["focus", "met", 0, 1, 2, 3, 4] as const;
const PARTY_STYLES = new Map(
  LOOKS.map((look) => [look, { className: `map-party map-party--${look}`, ...pathOptions(partyPaint(look)) }]),
);
const OUTLINE_STYLES = {
  focused: { className: "map-outline", ...pathOptions(FOCUS_OUTLINE) },
  chosen: { className: "map-outline", ...pathOptions(outlinePaint(true)) },
  highlighted: { className: "map-outline", ...pathOptions(outlinePaint(false)) },
};
const SHAPE_DOT = dotIn("map-parties");
const OUTLINE_DOT = dotIn("map-outlines");

/**
 * A country that took part: a filled shape that is a toggle button for assistive technology, and a copy of its outline
 * in a pane above all shapes, because a neighbour would cover half of a stroke. The copy is there only while it shows
 * something: Leaflet draws every shape anew at each step of a zoom, which is half of what 40 countries cost.
 */
export const CountryShape = memo(function CountryShape(props: CountryShapeProps) {
  const { country, geometry, isChosen, isHighlighted, onToggle, onEnter, onLeave } = props;
  const map = useMap();
  const shape = useRef<GeoJsonLayer>(null);
  const outline = useRef<GeoJsonLayer>(null);
  const [isFocused, setIsFocused] = useState(false);
  const { code, isInView, anchor } = country;
  const look = partyLook(country);
  const drawn = useMemo(() => geometry ?? pointAt(anchor), [geometry, anchor]);
  const name = countryName(country, country.meetings.length);

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (!event.repeat) onToggle(code);
  });
  const handleFocus = useEffectEvent((element: SVGElement) => {
    if (!element.matches(":focus-visible")) return;
    const anchor = latLng(country.anchor.lat, country.anchor.lon);
    if (!map.getBounds().contains(anchor)) map.panTo(anchor, { animate: false });
    setIsFocused(true);
    onEnter(country);
  });
  const handleBlur = useEffectEvent(() => {
    setIsFocused(false);
    onLeave();
  });

  useEffect(function listenToKeyboard() {
    const element = shapeElement(shape.current);
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent) => handleKey(event);
    const onFocus = () => handleFocus(element);
    const onBlur = () => handleBlur();
    element.addEventListener("keydown", onKeyDown);
    element.addEventListener("focus", onFocus);
    element.addEventListener("blur", onBlur);
    return function stopListening() {
      element.removeEventListener("keydown", onKeyDown);
      element.removeEventListener("focus", onFocus);
      element.removeEventListener("blur", onBlur);
    };
  }, []);

  useEffect(
    function describe() {
      const element = shapeElement(shape.current);
      element?.setAttribute("id", `map-country-${code}`);
      element?.setAttribute("tabindex", "0");
      element?.setAttribute("role", "button");
      element?.setAttribute("aria-pressed", String(isChosen));
      element?.setAttribute("aria-label", name);
      for (const each of LOOKS) setClasses(element, { [`map-party--${each}`]: each === look });
      setClasses(element, { "is-dimmed": !isInView && look !== 0 });
      const states = { "is-chosen": isChosen, "is-highlighted": isHighlighted, "is-focused": isFocused };
      setClasses(shapeElement(outline.current), states);
    },
    [code, name, look, isChosen, isInView, isHighlighted, isFocused],
  );

  return (
    <>
      <GeoJSON
        ref={shape}
        data={drawn}
        {...SHAPE_OPTIONS}
        style={PARTY_STYLES.get(look) ?? {}}
        pointToLayer={SHAPE_DOT}
        eventHandlers={{
          click: () => onToggle(code),
          mouseover: ({ latlng }) => onEnter(country, { lat: latlng.lat, lon: latlng.lng }),
          mouseout: onLeave,
        }}
      />
      {(isChosen || isHighlighted || isFocused) && (
        <GeoJSON
          ref={outline}
          pane="map-outlines"
          data={drawn}
          interactive={false}
          {...SHAPE_OPTIONS}
          style={OUTLINE_STYLES[isFocused ? "focused" : isChosen ? "chosen" : "highlighted"]}
          pointToLayer={OUTLINE_DOT}
        />
      )}
    </>
  );
});

function pointAt({ lat, lon }: GeoPoint): Geometry {
  return { type: "Point", coordinates: [lon, lat] };
}

/**
 * A country without a shape in the map file is drawn as a dot at its anchor. A layer made here is told its pane, which
 * Leaflet hands on to polygons only.
 */
function dotIn(pane: string) {
  return (_: unknown, position: LatLng) => new CircleMarker(position, { radius: 9, pane });
}
