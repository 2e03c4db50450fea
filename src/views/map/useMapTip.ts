import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GeoPoint } from "../../geo/point.ts";

/** Time to move the pointer from a shape onto its tooltip, in milliseconds. */
const GRACE = 250;

/** What shapes and marks call when the pointer or the focus comes and goes. */
export interface TipHandlers {
  /** `at` is where the pointer came in: the tooltip stands above it, so as not to lie under a click. */
  show: (id: string, at?: GeoPoint) => void;
  /** Hides the tooltip unless the pointer reaches it in time. */
  leave: () => void;
  hide: () => void;
}

/** The tooltip that is shown, and where the pointer came in, if it was the pointer. */
export interface ShownTip {
  id: string;
  at: GeoPoint | null;
}

/** Which tooltip is shown, if any. It can be hovered, stays until the pointer leaves, and Escape dismisses it. */
export function useMapTip(): { shown: ShownTip | null; tip: TipHandlers } {
  const [shown, setShown] = useState<ShownTip | null>(null);
  const isShown = shown !== null;
  const timer = useRef<number | undefined>(undefined);

  const show = useCallback((id: string, at?: GeoPoint) => {
    window.clearTimeout(timer.current);
    setShown((before) => ({ id, at: at ?? (before?.id === id ? before.at : null) }));
  }, []);
  const leave = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setShown(null), GRACE);
  }, []);
  const hide = useCallback(() => {
    window.clearTimeout(timer.current);
    setShown(null);
  }, []);

  useEffect(
    function dismissWithEscape() {
      if (!isShown) return;
      function handleKey({ key }: KeyboardEvent) {
        if (key === "Escape") hide();
      }
      document.addEventListener("keydown", handleKey);
      return function stopListening() {
        document.removeEventListener("keydown", handleKey);
      };
    },
    [isShown, hide],
  );

  useEffect(function forgetTimer() {
    return function clearTimer() {
      window.clearTimeout(timer.current);
    };
  }, []);

  return { shown, tip: useMemo(() => ({ show, leave, hide }), [show, leave, hide]) };
}
