import type { GeoJSON as GeoJsonLayer } from "leaflet";
import { memo, useEffect, useRef } from "react";
import { GeoJSON } from "react-leaflet";
import type { MapRole } from "../../selectors/mapCountries.ts";
import type { MapDisputedArea } from "../../selectors/mapDisputed.ts";
import { SHAPE_OPTIONS, setClasses, shapeElement } from "./shapeElement.ts";
import { tipIds } from "./tipIds.ts";
import type { TipHandlers } from "./useMapTip.ts";

interface DisputedShapeProps {
  area: MapDisputedArea;
  /** Role of the country whose drawing the reader asked for. */
  drawnRole: MapRole | null;
  tip: TipHandlers;
}

/** A disputed area: hatched and dashed, in nobody's colour, unless the reader asked for a claimant's drawing. */
export const DisputedShape = memo(function DisputedShape({ area, drawnRole, tip }: DisputedShapeProps) {
  const shape = useRef<GeoJsonLayer>(null);
  const role = area.isDrawnAsClaimed ? drawnRole : null;

  useEffect(
    function showDrawing() {
      setClasses(shapeElement(shape.current), { "is-drawn-focus": role === "focus", "is-drawn-met": role === "met" });
    },
    [role],
  );

  return (
    <GeoJSON
      ref={shape}
      data={area.geometry}
      {...SHAPE_OPTIONS}
      style={disputedStyle}
      eventHandlers={{ mouseover: () => tip.show(tipIds.area(area.id)), mouseout: tip.leave }}
    />
  );
});

// The hatch is set as an attribute: a style sheet would resolve the reference against its own address in some browsers.
function disputedStyle() {
  return { className: "map-disputed", fillColor: "url(#map-hatch)", fillOpacity: 1 };
}
