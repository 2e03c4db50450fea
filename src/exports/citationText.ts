import { dayText } from "../records/dateText.ts";
import type { Cited } from "./cited.ts";

/**
 * A citation in plain text, one line: title, container, publisher with edition, link, day of access if the reader gave
 * one, then the notes. Of no style guide: it names its parts in the order of ISO 690 for online resources.
 */
export function citationText({ title, container, publisher, edition, link, accessed, notes }: Cited): string {
  const version = edition === null ? [] : [`edition ${edition.id}`, dayText(edition.date)];
  return [
    `${title}.`,
    ...(container === null ? [] : [`In: ${container}.`]),
    `${[publisher, ...version].join(", ")}.`,
    // No full stop after the address: programs would take it for a part of the link.
    accessed === null ? link : `${link} (accessed ${dayText(accessed)}).`,
    ...notes,
  ].join(" ");
}
