import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * Whether what stands in for a part of the page may now be replaced by the part itself: true once that is ready, but
 * not while a press in the place is under way, whose click would be lost, nor while the reader types there. When the
 * focus was on something with an id, or with the id of its heir as `data-heir`, it goes to what has this id after the
 * swap. Never false again.
 */
export function useSwap(place: RefObject<Element | null>, isReady: boolean): boolean {
  const [isSwapped, setIsSwapped] = useState(false);
  const isPressed = useRef(false);
  const focusedId = useRef("");

  useEffect(
    function swapWhenFree() {
      const element = place.current;
      if (isSwapped || !element) return undefined;
      function swap() {
        const focused = element?.contains(document.activeElement) ? document.activeElement : null;
        if (!isReady || isPressed.current || focused instanceof HTMLInputElement) return;
        focusedId.current = focused?.getAttribute("data-heir") ?? focused?.id ?? "";
        setIsSwapped(true);
      }
      function handlePress() {
        isPressed.current = true;
      }
      let timer: ReturnType<typeof setTimeout> | undefined;
      // After the click that follows a release, and after the focus has arrived where it goes.
      function swapSoon() {
        isPressed.current = false;
        clearTimeout(timer);
        timer = setTimeout(swap, 60);
      }
      element.addEventListener("pointerdown", handlePress);
      element.addEventListener("focusout", swapSoon);
      for (const end of ["pointerup", "pointercancel"] as const) window.addEventListener(end, swapSoon);
      swap();
      return function stopListening() {
        clearTimeout(timer);
        element.removeEventListener("pointerdown", handlePress);
        element.removeEventListener("focusout", swapSoon);
        for (const end of ["pointerup", "pointercancel"] as const) window.removeEventListener(end, swapSoon);
      };
    },
    [place, isReady, isSwapped],
  );

  useEffect(
    function handFocusOn() {
      const element = place.current;
      const id = focusedId.current;
      if (!isSwapped || !element || id === "") return undefined;
      // What is drawn by a library may get its ids later than this.
      const observer = new MutationObserver(handOn);
      observer.observe(element, { childList: true, subtree: true, attributeFilter: ["id"] });
      handOn();
      return function stopObserving() {
        observer.disconnect();
      };

      function handOn() {
        const heir = document.getElementById(id);
        const isElsewhere = document.activeElement !== document.body && document.activeElement !== null;
        if (!heir && !isElsewhere) return;
        observer.disconnect();
        if (!isElsewhere) heir?.focus({ preventScroll: true });
      }
    },
    [place, isSwapped],
  );

  return isSwapped;
}
