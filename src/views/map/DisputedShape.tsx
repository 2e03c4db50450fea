import { memo, useMemo } from "react";
import { GeoJSON } from "react-leaflet";
import { disputedPaint } from "../../drawing/map/paints.ts";
import { sceneIds } from "../../drawing/map/sceneIds.ts";
import type { MapRole } from "../../selectors/map/mapCountries.ts";
import type { MapDisputedArea } from "../../selectors/map/mapDisputed.ts";
import { MAP_HATCH } from "./MapHatch.tsx";
import { pathOptions } from "./pathOptions.ts";
import { SHAPE_OPTIONS } from "./shapeElement.ts";
import type { TipHandlers } from "./useMapTip.ts";

interface DisputedShapeProps {
  area: MapDisputedArea;
  /** Role of the country whose drawing the reader asked for. */
  drawnRole: MapRole | null;
  tip: TipHandlers;
}

/** A disputed area: hatched and dashed, in nobody's colour, unless the reader asked for a claimant's drawing. */
export const DisputedShape = memo(function DisputedShape({ area, drawnRole, tip }: DisputedShapeProps) {
  const role = area.isDrawnAsClaimed ? drawnRole : null;
  const style = useMemo(() => ({ className: "map-disputed", ...pathOptions(disputedPaint(MAP_HATCH, role)) }), [role]);
  return (
    <GeoJSON
      data={area.geometry}
      {...SHAPE_OPTIONS}
      style={style}
      eventHandlers={{ mouseover: () => tip.show(sceneIds.area(area.id)), mouseout: tip.leave }}
    />
  );
});
