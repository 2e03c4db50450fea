import { type RefObject, useEffect, useState } from "react";

/** How far outside the screen counts as near. */
const NEAR = "200px";
/** A browser that is never idle starts after so many milliseconds all the same. */
const LONGEST_WAIT = 2500;
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

/** Calls back when the page has loaded and the browser has nothing better to do. Gives what calls it off. */
function whenIdle(callback: () => void, longest = LONGEST_WAIT): () => void {
  let cancel: () => void;
  if (document.readyState === "complete") cancel = afterLoad();
  else {
    const handleLoad = () => {
      cancel = afterLoad();
    };
    window.addEventListener("load", handleLoad, { once: true });
    cancel = () => window.removeEventListener("load", handleLoad);
  }
  return () => cancel();

  function afterLoad(): () => void {
    // Safari has no idle callback.
    if (typeof window.requestIdleCallback !== "function") {
      const timer = setTimeout(callback, Math.min(longest, 300));
      return () => clearTimeout(timer);
    }
    const handle = window.requestIdleCallback(callback, { timeout: longest });
    return () => window.cancelIdleCallback(handle);
  }
}
