import { type RefObject, useEffect, useState } from "react";
import { whenIdle } from "./whenIdle.ts";

/** How far outside the screen counts as near. */
const NEAR = "200px";
const TOUCHES = ["pointerenter", "pointerdown", "touchstart", "focusin", "keydown"] as const;

/**
 * Whether what stands in a place is worth loading: true once the place is near the screen and the browser, done with
 * the page itself, is idle; or at once when a reader points at it, touches it or comes to it by keyboard. Never false
 * again. False on the server, and for a place that is not shown.
 */
export function useWanted(place: RefObject<Element | null>): boolean {
  const [isWanted, setIsWanted] = useState(false);

  useEffect(
    function watchPlace() {
      const element = place.current;
      if (isWanted || !element) return undefined;
      let stopWaiting: (() => void) | null = null;
      const want = () => setIsWanted(true);
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) stopWaiting ??= whenIdle(want);
        },
        { rootMargin: NEAR },
      );
      observer.observe(element);
      for (const touch of TOUCHES) element.addEventListener(touch, want, { passive: true });
      // The reader may have been there before this script was.
      if (element.matches(":hover, :focus-within")) stopWaiting = whenIdle(want, 0);
      return function stopWatching() {
        observer.disconnect();
        stopWaiting?.();
        for (const touch of TOUCHES) element.removeEventListener(touch, want);
      };
    },
    [place, isWanted],
  );

  return isWanted;
}
