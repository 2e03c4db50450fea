import { type LatLng, latLng } from "leaflet";
import { memo, useMemo } from "react";
import { Polyline } from "react-leaflet";
import { linkCurve } from "../../drawing/map/linkCurve.ts";
import { linkGroundPaint, linkPaint, linkState } from "../../drawing/map/paints.ts";
import { curvePoints } from "../../geo/curve.ts";
import { geoPoint } from "../../geo/projection.ts";
import type { MapLink } from "../../selectors/map/mapLinks.ts";
import { LinkArrow } from "./LinkArrow.tsx";
import { pathOptions } from "./pathOptions.ts";

interface LinkLineProps {
  link: MapLink;
  isHighlighted: boolean;
  onEnter: (link: MapLink) => void;
  onLeave: () => void;
  onOpen: (link: MapLink) => void;
}

/** Straight pieces that stand for the curve. */
const STEPS = 32;
/** So many of them at either end belong to the country there, which is to be pressed in its middle. */
const ENDS = 4;

/** The curved line to the venue, or between two countries that met: a halo, the line, and a wide unseen one for the pointer. */
export const LinkLine = memo(function LinkLine({ link, isHighlighted, onEnter, onLeave, onOpen }: LinkLineProps) {
  const positions = useMemo(() => linkPositions(link), [link]);
  const handle = useMemo(() => positions.slice(ENDS, -ENDS), [positions]);
  const state = useMemo(() => {
    const own = linkState(link, null);
    return { ...own, isSelected: own.isSelected || isHighlighted };
  }, [link, isHighlighted]);
  const [ground, line] = useMemo(() => [pathOptions(linkGroundPaint(state)), pathOptions(linkPaint(state))], [state]);
  const fixed = { smoothFactor: 0, positions, interactive: false };

  return (
    <>
      <Polyline {...fixed} pathOptions={ground} />
      <Polyline {...fixed} pathOptions={line} className="map-link" />
      {link.isToVenue && <LinkArrow link={link} state={state} />}
      <Polyline
        smoothFactor={0}
        positions={handle}
        className="map-link-handle"
        eventHandlers={{ mouseover: () => onEnter(link), mouseout: onLeave, click: () => onOpen(link) }}
      />
    </>
  );
});

/** Bent on the flat map: the curve looks the same at every zoom and needs no redrawing. */
function linkPositions(link: MapLink): LatLng[] {
  return curvePoints(linkCurve(link), STEPS).map((point) => {
    const { lat, lon } = geoPoint(point);
    return latLng(lat, lon);
  });
}
