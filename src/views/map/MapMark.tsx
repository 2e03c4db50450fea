import { divIcon, type Marker as MarkerLayer } from "leaflet";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Marker } from "react-leaflet";
import { MarkLabel } from "../../drawing/map/MarkLabel.tsx";
import { MarkShape } from "../../drawing/map/MarkShape.tsx";
import type { SceneMark } from "../../drawing/map/mapScene.ts";
import type { LabelPlace } from "../../geo/labelPlaces.ts";

export interface MapMarkProps {
  mark: SceneMark;
  /** Its label, as long as the map is wide. */
  words: string;
  /** Null where the label has no room. */
  place: LabelPlace | null;
  /** Where the shape beneath is the button, its label is only a larger target for the pointer. */
  isTabStop: boolean;
  onEnter: () => void;
  onLeave: () => void;
  onPress: () => void;
}

/** A dot, pin or diamond with its label, which React draws into Leaflet's marker. */
export function MapMark({ mark, words, place, isTabStop, onEnter, onLeave, onPress }: MapMarkProps) {
  const marker = useRef<MarkerLayer>(null);
  const [content] = useState(() => document.createElement("span"));
  const handleFocus = useEffectEvent(onEnter);
  const handleBlur = useEffectEvent(onLeave);
  const { kind, at, text } = mark;
  const icon = useMemo(
    () => divIcon({ className: `map-mark map-mark--${kind}`, html: content, iconSize: [24, 24] }),
    [kind, content],
  );

  useEffect(
    function prepareElement() {
      const element = marker.current?.getElement();
      if (!element) return;
      if (isTabStop) element.setAttribute("aria-label", text);
      else element.setAttribute("aria-hidden", "true");
      const onFocus = () => element.matches(":focus-visible") && handleFocus();
      const onBlur = () => handleBlur();
      element.addEventListener("focus", onFocus);
      element.addEventListener("blur", onBlur);
      return function stopListening() {
        element.removeEventListener("focus", onFocus);
        element.removeEventListener("blur", onBlur);
      };
    },
    [isTabStop, text],
  );

  return (
    <>
      <Marker
        ref={marker}
        position={[at.lat, at.lon]}
        icon={icon}
        keyboard={isTabStop}
        eventHandlers={{ click: onPress, mouseover: onEnter, mouseout: onLeave }}
      />
      {createPortal(
        <svg className="map-mark-picture" viewBox="-12 -12 24 24">
          <MarkShape {...mark} />
          {place && <MarkLabel mark={mark} words={words} place={place} />}
        </svg>,
        content,
      )}
    </>
  );
}
