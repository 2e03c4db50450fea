import type { Geometry } from "geojson";
import { memo } from "react";
import { GeoJSON } from "react-leaflet";
import { sceneIds } from "../../drawing/map/sceneIds.ts";
import { LAND_STYLE } from "./LandLayer.tsx";
import { SHAPE_OPTIONS } from "./shapeElement.ts";
import type { TipHandlers } from "./useMapTip.ts";

const MENTION_STYLE = { ...LAND_STYLE, className: "map-mention" };

/** A country that the report names and that was no party: drawn like other land, with a tooltip that says so. */
export const MentionShape = memo(function MentionShape({
  code,
  geometry,
  tip,
}: {
  code: string;
  geometry: Geometry;
  tip: TipHandlers;
}) {
  return (
    <GeoJSON
      data={geometry}
      {...SHAPE_OPTIONS}
      style={MENTION_STYLE}
      eventHandlers={{ mouseover: () => tip.show(sceneIds.mention(code)), mouseout: tip.leave }}
    />
  );
});
