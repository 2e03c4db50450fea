import type { Dossier } from "../model/dossier.ts";
import { type ActiveFilter, activeFilters } from "../selectors/meetings/activeFilters.ts";
import { meetingIndex } from "../selectors/meetings/meetingIndex.ts";
import type { View } from "../view/view.ts";
import { FILTER_WORDS, foundOfAll, VALUE_WORDS } from "../words/filterWords.ts";

/**
 * The view's filters and what they leave, in one line: `Country: China or Kazakhstan; topic: Training; 2 of 4 meetings,
 * 1 of them only by an open reading`, or `All 4 meetings`. A search stands in quotation marks, its control characters
 * replaced by spaces: the line goes into formats that cannot hold them.
 */
export function filtersInWords(dossier: Dossier, view: View): string {
  const filters = activeFilters(dossier, view, VALUE_WORDS);
  const names = [...new Set(filters.map(({ name }) => name))];
  const parts = names.map((name) => {
    const labels = filters.filter((filter) => filter.name === name).map(valueText);
    return `${FILTER_WORDS[name].toLowerCase()}: ${labels.join(" or ")}`;
  });
  return capitalised([...parts, countText(dossier, view)].join("; "));
}

function valueText({ label, isFreeText }: ActiveFilter): string {
  return isFreeText ? `“${label.toWellFormed().replace(/[\s\p{Cc}]+/gu, " ")}”` : label;
}

function countText(dossier: Dossier, view: View): string {
  const found = meetingIndex(dossier).meetingsInView(view);
  return foundOfAll(found.length, found.filter(({ isOpen }) => isOpen).length, dossier.meetings.length);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
