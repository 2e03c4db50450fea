import { divIcon, type Marker as MarkerLayer } from "leaflet";
import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { Marker } from "react-leaflet";
import type { LabelSide } from "./labelSides.ts";
import { markText } from "./markSides.ts";

/** A point with a text beside it. */
export interface MapMarkProps {
  lat: number;
  lon: number;
  text: string;
  kind: "party" | "venue" | "background";
  side: LabelSide;
  isChosen?: boolean;
  isDimmed?: boolean;
  /** Where the shape beneath is the button, its label is only a larger target for the pointer. */
  isTabStop: boolean;
  onEnter: () => void;
  onLeave: () => void;
  onPress: () => void;
}

/** A dot, pin or diamond with its label. */
export function MapMark(props: MapMarkProps) {
  const {
    lat,
    lon,
    text,
    kind,
    side,
    isChosen = false,
    isDimmed = false,
    isTabStop,
    onEnter,
    onLeave,
    onPress,
  } = props;
  const marker = useRef<MarkerLayer>(null);
  const handleFocus = useEffectEvent(onEnter);
  const handleBlur = useEffectEvent(onLeave);
  const icon = useMemo(
    () =>
      divIcon({
        className: `map-mark map-mark--${kind} map-mark--${side}${isChosen ? " is-chosen" : ""}${isDimmed ? " is-dimmed" : ""}`,
        html: markContent(text, isChosen),
        iconSize: [24, 24],
      }),
    [kind, side, isChosen, isDimmed, text],
  );

  useEffect(
    function prepareElement() {
      const element = marker.current?.getElement();
      if (!element) return;
      if (!isTabStop) element.setAttribute("aria-hidden", "true");
      const onFocus = () => element.matches(":focus-visible") && handleFocus();
      const onBlur = () => handleBlur();
      element.addEventListener("focus", onFocus);
      element.addEventListener("blur", onBlur);
      return function stopListening() {
        element.removeEventListener("focus", onFocus);
        element.removeEventListener("blur", onBlur);
      };
    },
    [isTabStop],
  );

  return (
    <Marker
      ref={marker}
      position={[lat, lon]}
      icon={icon}
      keyboard={isTabStop}
      eventHandlers={{ click: onPress, mouseover: onEnter, mouseout: onLeave }}
    />
  );
}

/** Built as elements: a text given to Leaflet would be read as HTML. */
function markContent(text: string, isChosen: boolean): HTMLElement {
  const content = document.createElement("span");
  const shape = document.createElement("span");
  const label = document.createElement("span");
  content.className = "map-mark-content";
  shape.className = "map-mark-shape";
  label.className = "map-mark-text";
  label.textContent = markText({ name: text, isChosen });
  content.append(shape, label);
  return content;
}
