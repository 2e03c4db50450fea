import { type RefObject, useEffect, useState } from "react";
import { LIVE_MAP_WORDS } from "../../words/liveMapWords.ts";

/** How long a hint stands, in milliseconds. */
const HINT_TIME = 1600;

/**
 * Keeps the map from trapping the page's scroll: the wheel zooms only with Ctrl or ⌘ held, and one finger scrolls the
 * page while two move the map. Stopped on the way down, before Leaflet hears of it. Gives the hint to show, if any.
 */
export function useMapGestures(box: RefObject<HTMLElement | null>): string | null {
  const [hint, setHint] = useState<string | null>(null);

  useEffect(
    function leaveScrollToPage() {
      const element = box.current;
      if (!element) return;
      let timer: number | undefined;

      function showHint(words: string) {
        setHint(words);
        window.clearTimeout(timer);
        timer = window.setTimeout(() => setHint(null), HINT_TIME);
      }
      function handleWheel(event: WheelEvent) {
        if (event.ctrlKey || event.metaKey) return;
        event.stopPropagation();
        showHint(LIVE_MAP_WORDS.ctrlScroll);
      }
      function handleTouchStart(event: TouchEvent) {
        if (event.touches.length === 1) event.stopPropagation();
      }
      function handleTouchMove(event: TouchEvent) {
        if (event.touches.length === 1) showHint(LIVE_MAP_WORDS.twoFingers);
      }

      element.addEventListener("wheel", handleWheel, { capture: true, passive: true });
      element.addEventListener("touchstart", handleTouchStart, { capture: true, passive: true });
      element.addEventListener("touchmove", handleTouchMove, { capture: true, passive: true });
      return function stopListening() {
        window.clearTimeout(timer);
        element.removeEventListener("wheel", handleWheel, { capture: true });
        element.removeEventListener("touchstart", handleTouchStart, { capture: true });
        element.removeEventListener("touchmove", handleTouchMove, { capture: true });
      };
    },
    [box],
  );

  return hint;
}
