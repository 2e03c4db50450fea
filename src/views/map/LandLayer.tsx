import type { FeatureCollection } from "geojson";
import { memo, useMemo } from "react";
import { GeoJSON } from "react-leaflet";
import { LAND } from "../../drawing/map/paints.ts";
import type { WorldCountry } from "../../model/world.ts";
import { pathOptions } from "./pathOptions.ts";
import { SHAPE_OPTIONS } from "./shapeElement.ts";

/** For all land that took no part. */
export const LAND_STYLE = { className: "map-land", ...pathOptions(LAND) };

/** The land that took no part: drawn once, and the same in every view. */
export const LandLayer = memo(function LandLayer({ countries }: { countries: readonly WorldCountry[] }) {
  const land = useMemo(
    (): FeatureCollection => ({
      type: "FeatureCollection",
      features: countries.map(({ geometry }) => ({ type: "Feature", properties: null, geometry })),
    }),
    [countries],
  );
  return <GeoJSON data={land} interactive={false} {...SHAPE_OPTIONS} style={LAND_STYLE} />;
});
