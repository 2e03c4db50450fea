import { type RefObject, useEffect, useRef } from "react";
import { WIDE } from "../../ui/screens.ts";

/** Where a meeting is chosen from outside the list, and the pointer or the focus is meanwhile. */
const PICTURES = ".map-slot:hover, .map-slot:focus-within, .timeline-slot:hover, .timeline-slot:focus-within";

/**
 * Brings a card into sight that was opened from the map or the timeline. On a wide screen alone: there these stay in
 * sight beside the list, while a small one would take away what was pressed.
 */
export function useShownWhenOpened(card: RefObject<Element | null>, isOpen: boolean): void {
  const wasOpen = useRef(isOpen);

  useEffect(
    function showChosen() {
      const isOpened = isOpen && !wasOpen.current;
      wasOpen.current = isOpen;
      if (!isOpened || !document.querySelector(PICTURES) || !window.matchMedia(WIDE).matches) return;
      card.current?.scrollIntoView({ block: "nearest" });
    },
    [card, isOpen],
  );
}
