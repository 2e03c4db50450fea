import type { Polyline as PolylineLayer } from "leaflet";
import { memo, useEffect, useMemo, useRef } from "react";
import { Polyline } from "react-leaflet";
import type { MapLink } from "../../selectors/mapLinks.ts";
import { curve } from "./curve.ts";
import { setClasses } from "./shapeElement.ts";

interface LinkLineProps {
  link: MapLink;
  isHighlighted: boolean;
  onEnter: (link: MapLink) => void;
  onLeave: () => void;
  onOpen: (link: MapLink) => void;
}

/** So many of the curve's steps at either end belong to the country there, which is to be pressed in its middle. */
const ENDS = 4;

/** The curved line between two countries that met: a halo, the line, and a wide unseen one for the pointer. */
export const LinkLine = memo(function LinkLine({ link, isHighlighted, onEnter, onLeave, onOpen }: LinkLineProps) {
  const line = useRef<PolylineLayer>(null);
  const ground = useRef<PolylineLayer>(null);
  const { from, to, isInView, isOpen, isSelected } = link;
  const positions = useMemo(() => curve(from.anchor, to.anchor), [from.anchor, to.anchor]);
  const handle = useMemo(() => positions.slice(ENDS, -ENDS), [positions]);

  useEffect(
    function showState() {
      const classes = {
        "is-faded": !isInView,
        "is-open": isOpen,
        "is-selected": isSelected || isHighlighted,
        "is-repeated": link.meetings.length > 1,
      };
      setClasses(line.current?.getElement(), classes);
      setClasses(ground.current?.getElement(), classes);
    },
    [isInView, isOpen, isSelected, isHighlighted, link.meetings.length],
  );

  return (
    <>
      <Polyline smoothFactor={0} ref={ground} positions={positions} interactive={false} className="map-link-ground" />
      <Polyline smoothFactor={0} ref={line} positions={positions} interactive={false} className="map-link" />
      <Polyline
        smoothFactor={0}
        positions={handle}
        className="map-link-handle"
        eventHandlers={{ mouseover: () => onEnter(link), mouseout: onLeave, click: () => onOpen(link) }}
      />
    </>
  );
});
