import type { FilterName } from "../filters/filterName.ts";
import { FILTER_WORDS, meetingCount } from "./filterWords.ts";

/** Texts of the way out of a list that the filters leave empty. */
export const EMPTY_WORDS = {
  noneAlone: "No single one of them is the cause.",
  clearFilters: "Clear all filters",
} as const;

/** The button that takes a filter away with all that is chosen in it: `Without Country: China, Belarus`. */
export function withoutText(name: FilterName, labels: readonly string[]): string {
  return `Without ${FILTER_WORDS[name]}: ${labels.join(", ")}`;
}

/** What a press gives, behind its button: `gives 4 meetings`. */
export function wouldGive(count: number): string {
  return `gives ${meetingCount(count)}`;
}
