import type { ReactNode } from "react";
import type { MapScene } from "../../drawing/map/mapScene.ts";
import type { MapCountry } from "../../selectors/map/mapCountries.ts";
import { MAP_WORDS } from "../../words/mapWords.ts";
import { LegendList } from "./LegendList.tsx";

interface LegendBoxProps {
  scene: MapScene;
  drawnBy: MapCountry | null;
  isOpenFirst?: boolean;
  children: ReactNode;
}

/** The id of what folds the key, the same in picture and live map, so that the focus stays on it. */
export const KEY_ID = "map-key";

/** The folded key of picture and live map. The browser alone folds it, before there is a script too. */
export function LegendBox({ scene, drawnBy, isOpenFirst = false, children }: LegendBoxProps) {
  return (
    <details className="map-legend" open={isOpenFirst}>
      <summary id={KEY_ID}>{MAP_WORDS.legend}</summary>
      <LegendList scene={scene} drawnBy={drawnBy} />
      {children}
    </details>
  );
}
