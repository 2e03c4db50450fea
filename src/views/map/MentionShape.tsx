import type { Geometry } from "geojson";
import { memo } from "react";
import { GeoJSON } from "react-leaflet";
import { SHAPE_OPTIONS } from "./shapeElement.ts";
import { tipIds } from "./tipIds.ts";
import type { TipHandlers } from "./useMapTip.ts";

const MENTION_STYLE = { className: "map-land map-mention" };

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
      eventHandlers={{ mouseover: () => tip.show(tipIds.mention(code)), mouseout: tip.leave }}
    />
  );
});
