import { useMap } from "react-leaflet";
import type { TipText } from "./tipTexts.ts";
import { useMapCamera } from "./useMapCamera.ts";
import type { ShownTip, TipHandlers } from "./useMapTip.ts";

/** Half the widest tooltip, so that it stays within the map. */
const HALF_WIDTH = 125;
/** Room that a tooltip needs above its point: for its title and gap, and for each line, which may wrap. */
const ROOM = { title: 45, line: 30 };

/** A tooltip above its point on the map, or above where the pointer came in, or below it near the upper edge. */
export function MapTip({ shown, text, tip }: { shown: ShownTip; text: TipText; tip: TipHandlers }) {
  const map = useMap();
  const { width, height } = useMapCamera(map);
  const at = shown.at ?? text.at;
  const { x, y } = map.latLngToContainerPoint([at.lat, at.lon]);
  const isBelow = text.isBelow === true || y < ROOM.title + ROOM.line * text.lines.length;
  const left = Math.max(HALF_WIDTH, Math.min(width - HALF_WIDTH, x));
  const top = Math.max(0, Math.min(height, y));
  return (
    <div
      role="tooltip"
      className={isBelow ? "map-tip map-tip--below" : "map-tip"}
      style={{ left, top }}
      onMouseEnter={() => tip.show(shown.id)}
      onMouseLeave={tip.leave}
    >
      <strong>{text.title}</strong>
      {text.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
