import type { ReactNode } from "react";
import { MAP_WORDS } from "../../words/mapWords.ts";

interface LegendBoxProps {
  isOpenFirst?: boolean;
  children: ReactNode;
}

/** The id of what folds the key, the same in picture and live map, so that the focus stays on it. */
export const KEY_ID = "map-key";

/** The folded key of picture and live map. The browser alone folds it, before there is a script too. */
export function LegendBox({ isOpenFirst = false, children }: LegendBoxProps) {
  return (
    <details className="map-legend" open={isOpenFirst}>
      <summary id={KEY_ID}>{MAP_WORDS.legend}</summary>
      {children}
    </details>
  );
}
