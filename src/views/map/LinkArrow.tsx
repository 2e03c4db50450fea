import { divIcon } from "leaflet";
import { useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { Marker } from "react-leaflet";
import { LinkHead } from "../../drawing/map/LinkHead.tsx";
import { HEAD_SHARE, linkCurve } from "../../drawing/map/linkCurve.ts";
import type { LinkState } from "../../drawing/map/paints.ts";
import { headingOn } from "../../geo/curve.ts";
import { geoPoint } from "../../geo/projection.ts";
import type { MapLink } from "../../selectors/map/mapLinks.ts";

/** The head of a link's arrow as a marker, so that it keeps its size at every zoom. It is for the eye alone. */
export function LinkArrow({ link, state }: { link: MapLink; state: LinkState }) {
  const [content] = useState(() => document.createElement("span"));
  const icon = useMemo(() => divIcon({ className: "map-arrow", html: content, iconSize: [0, 0] }), [content]);
  const { at, turn } = useMemo(() => headingOn(linkCurve(link), HEAD_SHARE), [link]);
  const { lat, lon } = geoPoint(at);
  return (
    <>
      <Marker position={[lat, lon]} icon={icon} interactive={false} keyboard={false} />
      {createPortal(
        <svg className="map-arrow-picture" viewBox="-8 -8 16 16" aria-hidden="true">
          <LinkHead state={state} turn={turn} />
        </svg>,
        content,
      )}
    </>
  );
}
