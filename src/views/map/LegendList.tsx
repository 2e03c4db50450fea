import { legendRows } from "../../drawing/map/legendRows.ts";
import type { MapScene } from "../../drawing/map/mapScene.ts";
import { SWATCH, Swatch } from "../../drawing/map/Swatch.tsx";
import type { MapCountry } from "../../selectors/map/mapCountries.ts";
import { MAP_HATCH } from "./MapHatch.tsx";

/** The rows of the legend; `drawnBy` is the country as whose claim disputed areas are drawn. */
export function LegendList({ scene, drawnBy }: { scene: MapScene; drawnBy: MapCountry | null }) {
  return (
    <ul className="map-legend-rows">
      {legendRows(scene, drawnBy).map(({ swatch, words }) => (
        <li key={words}>
          <svg className="map-swatch" {...SWATCH} aria-hidden="true">
            <Swatch kind={swatch} hatch={MAP_HATCH} />
          </svg>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
