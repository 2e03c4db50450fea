import { HatchPattern } from "../../drawing/map/HatchPattern.tsx";

/** The id of the hatch, in pixels, for the legend and for the shapes that Leaflet draws in other SVG elements. */
export const MAP_HATCH = "map-hatch";

/** The hatch of disputed areas. Unseen, but not `display: none`, which would make some browsers draw no hatch. */
export function MapHatch() {
  return (
    <svg className="map-hatch" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <HatchPattern id={MAP_HATCH} />
      </defs>
    </svg>
  );
}
