import { useCallback, useEffect, useMemo, useRef, useState } from "react";

/** Time to move the pointer from a shape onto its tooltip, in milliseconds. */
const GRACE = 250;

/** What shapes and marks call when the pointer or the focus comes and goes. */
export interface TipHandlers {
  show: (id: string) => void;
  /** Hides the tooltip unless the pointer reaches it in time. */
  leave: () => void;
  hide: () => void;
}

/** Which tooltip is shown, if any. It can be hovered, stays until the pointer leaves, and Escape dismisses it. */
export function useMapTip(): { tipId: string | null; tip: TipHandlers } {
  const [tipId, setTipId] = useState<string | null>(null);
  const timer = useRef<number | undefined>(undefined);

  const show = useCallback((id: string) => {
    window.clearTimeout(timer.current);
    setTipId(id);
  }, []);
  const leave = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setTipId(null), GRACE);
  }, []);
  const hide = useCallback(() => {
    window.clearTimeout(timer.current);
    setTipId(null);
  }, []);

  useEffect(
    function dismissWithEscape() {
      if (tipId === null) return;
      function handleKey({ key }: KeyboardEvent) {
        if (key === "Escape") hide();
      }
      document.addEventListener("keydown", handleKey);
      return function stopListening() {
        document.removeEventListener("keydown", handleKey);
      };
    },
    [tipId, hide],
  );

  useEffect(function forgetTimer() {
    return function clearTimer() {
      window.clearTimeout(timer.current);
    };
  }, []);

  return { tipId, tip: useMemo(() => ({ show, leave, hide }), [show, leave, hide]) };
}
