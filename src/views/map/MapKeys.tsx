import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { LIVE_MAP_WORDS } from "../../words/liveMapWords.ts";
import { prefersReducedMotion } from "./prefersReducedMotion.ts";

/** How far one press of an arrow key moves the map, in pixels. */
const STEP = 80;

const STEPS: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * Arrow keys move the map and plus and minus zoom it, wherever the focus is inside it, so that an arrow pressed on a
 * country does not scroll the page. In place of Leaflet's own handler, which animates always and hears the map only.
 */
export function MapKeys() {
  const map = useMap();

  useEffect(
    function listenToKeys() {
      const container = map.getContainer();
      container.tabIndex = 0;
      container.setAttribute("role", "group");
      container.setAttribute("aria-label", LIVE_MAP_WORDS.canvas);

      function handleKey(event: KeyboardEvent) {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const step = STEPS[event.key];
        const animate = !prefersReducedMotion();
        if (step) map.panBy(step, { animate });
        else if (event.key === "+" || event.key === "=") map.zoomIn(1, { animate });
        else if (event.key === "-") map.zoomOut(1, { animate });
        else return;
        event.preventDefault();
      }
      container.addEventListener("keydown", handleKey);
      return function stopListening() {
        container.removeEventListener("keydown", handleKey);
      };
    },
    [map],
  );

  return null;
}
