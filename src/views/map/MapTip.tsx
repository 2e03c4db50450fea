import { useMap } from "react-leaflet";
import { type MapScene, sceneMarks } from "../../drawing/map/mapScene.ts";
import { textWidth } from "../../geo/textWidth.ts";
import { tipBox } from "../../geo/tipBox.ts";
import type { TipText } from "./tipTexts.ts";
import { useMapCamera } from "./useMapCamera.ts";
import type { ShownTip, TipHandlers } from "./useMapTip.ts";

/** Figures of the tooltip in liveMap.css, in pixels. */
const [WIDEST, TEXT_SIZE, LINE, AROUND] = [230, 13, 18, { width: 20, height: 14 }];
/** Half of what can be pointed at around a mark's point. */
const TARGET = 14;

interface MapTipProps {
  shown: ShownTip;
  text: TipText;
  scene: MapScene;
  tip: TipHandlers;
}

/** A tooltip beside its point on the map, or beside where the pointer came in, where it covers no mark. */
export function MapTip({ shown, text, scene, tip }: MapTipProps) {
  const map = useMap();
  const bounds = useMapCamera(map);
  const pixelOf = ({ lat, lon }: TipText["at"]) => map.latLngToContainerPoint([lat, lon]);
  const marks = sceneMarks(scene).map(({ at }) => {
    const { x, y } = pixelOf(at);
    return { left: x - TARGET, top: y - TARGET, right: x + TARGET, bottom: y + TARGET };
  });
  const box = tipBox(pixelOf(shown.at ?? text.at), tipSize(text), bounds, marks, text.isBelow ? "below" : "above");
  // Its size is a guess: it is held at the edge that is next to its point.
  const across = box.side === "left" ? { right: bounds.width - box.right } : { left: box.left };
  const down = box.side === "above" ? { bottom: bounds.height - box.bottom } : { top: box.top };
  return (
    <div
      role="tooltip"
      className="map-tip"
      style={{ ...across, ...down }}
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

/** About how large it is. */
function tipSize({ title, lines }: TipText) {
  const widths = [textWidth(title, TEXT_SIZE, true), ...lines.map((line) => textWidth(line, TEXT_SIZE, false))];
  const rows = widths.reduce((sum, width) => sum + Math.ceil(width / WIDEST), 0);
  return { width: Math.min(WIDEST, Math.max(...widths)) + AROUND.width, height: rows * LINE + AROUND.height };
}
