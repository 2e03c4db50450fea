import { type LegendRow, legendRows } from "../../drawing/map/legendRows.ts";
import type { MapScene } from "../../drawing/map/mapScene.ts";
import { SWATCH, Swatch } from "../../drawing/map/Swatch.tsx";
import { grouped } from "../../records/grouped.ts";
import type { MapCountry } from "../../selectors/map/mapCountries.ts";
import { MAP_HATCH } from "./MapHatch.tsx";

/** The rows of the legend, steps of one thing in one; `drawnBy` is the country as whose claim disputed areas are drawn. */
export function LegendList({ scene, drawnBy }: { scene: MapScene; drawnBy: MapCountry | null }) {
  const rows = grouped(legendRows(scene, drawnBy), ({ heading, words }) => [heading ?? words]);
  return (
    <ul className="map-legend-rows">
      {Array.from(rows, ([title, steps]) => (
        <li key={title}>
          {steps[0].heading && <span className="map-legend-title">{title}</span>}
          {steps.map((row) => (
            <Step key={row.words} {...row} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Step({ swatch, words }: LegendRow) {
  return (
    <>
      <svg className="map-swatch" {...SWATCH} aria-hidden="true">
        <Swatch kind={swatch} hatch={MAP_HATCH} />
      </svg>
      <span>{words}</span>
    </>
  );
}
