import type { FilterName } from "../filters/filterName.ts";
import type { ValueWords } from "../filters/valueWords.ts";
import type { Sort } from "../view/view.ts";
import { ACT_WORDS } from "./acts.ts";

/** The filters' names on the page. */
export const FILTER_WORDS: Record<FilterName, string> = {
  country: "Country",
  topic: "Topic",
  act: "Act",
  period: "Period",
  q: "Search",
};

/** The values of filters that no dossier names. */
export const VALUE_WORDS: ValueWords = { act: (act) => ACT_WORDS[act] };

/** The orders of the list. */
export const SORT_WORDS: Record<Sort, string> = {
  report: "As listed in the dossier",
  country: "By country name",
  topics: "Most topics first",
};

/** How many meetings, in words: `1 meeting`, `4 meetings`. */
export function meetingCount(count: number): string {
  return count === 1 ? "1 meeting" : `${count} meetings`;
}

/** What a facet value would give, for its label: `3`, or `3, 1 of them open`. */
export function facetCount(count: number, openCount: number): string {
  return openCount === 0 ? String(count) : `${count}, ${openCount} open`;
}
