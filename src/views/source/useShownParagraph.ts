import { useEffect } from "react";
import type { LinkedParagraph } from "../../model/paragraphRef.ts";

/**
 * The element of a paragraph: `paragraph-3`, or `paragraph-second-report-3` for another report than the first; that of a
 * report as a whole is `report-second-report`.
 */
export function paragraphId({ report, number }: LinkedParagraph): string {
  if (number === null) return `report-${report}`;
  return report === null ? `paragraph-${number}` : `paragraph-${report}-${number}`;
}

/** Brings a paragraph into view and focuses it. */
export function showParagraph(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: "start" });
  element?.focus({ preventScroll: true });
}

/** Brings the paragraph of the link into view and focuses it: on arrival, and whenever the link names another one. */
export function useShownParagraph(paragraph: LinkedParagraph | null): void {
  const id = paragraph === null ? null : paragraphId(paragraph);
  useEffect(
    function showLinked() {
      if (id !== null) showParagraph(id);
    },
    [id],
  );
}
