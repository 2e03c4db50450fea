import { type LatLng, latLng } from "leaflet";
import { memo, useMemo } from "react";
import { Polyline } from "react-leaflet";
import { linkGroundPaint, linkPaint, linkState } from "../../drawing/map/paints.ts";
import { bentCurve, curvePoints } from "../../geo/curve.ts";
import { flatPoint, geoPoint } from "../../geo/projection.ts";
import type { MapLink } from "../../selectors/map/mapLinks.ts";
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

/** The curved line between two countries that met: a halo, the line, and a wide unseen one for the pointer. */
export const LinkLine = memo(function LinkLine({ link, isHighlighted, onEnter, onLeave, onOpen }: LinkLineProps) {
  const positions = useMemo(() => linkPositions(link), [link]);
  const handle = useMemo(() => positions.slice(ENDS, -ENDS), [positions]);
  const [ground, line] = useMemo(() => {
    const own = linkState(link, null);
    const state = { ...own, isSelected: own.isSelected || isHighlighted };
    return [pathOptions(linkGroundPaint(state)), pathOptions(linkPaint(state))];
  }, [link, isHighlighted]);
  const fixed = { smoothFactor: 0, positions, interactive: false };

  return (
    <>
      <Polyline {...fixed} pathOptions={ground} />
      <Polyline {...fixed} pathOptions={line} className="map-link" />
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
function linkPositions({ from, to }: MapLink): LatLng[] {
  return curvePoints(bentCurve(flatPoint(from.anchor), flatPoint(to.anchor)), STEPS).map((point) => {
    const { lat, lon } = geoPoint(point);
    return latLng(lat, lon);
  });
}
