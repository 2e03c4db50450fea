import { useEffect } from "react";

/** The element of a paragraph that a link can name. */
export function paragraphId(number: number): string {
  return `paragraph-${number}`;
}

/** Brings the paragraph of the link into view and focuses it: on arrival, and whenever the link names another one. */
export function useShownParagraph(paragraph: number | null): void {
  useEffect(
    function showParagraph() {
      const element = paragraph === null ? null : document.getElementById(paragraphId(paragraph));
      element?.scrollIntoView({ block: "start" });
      element?.focus({ preventScroll: true });
    },
    [paragraph],
  );
}
