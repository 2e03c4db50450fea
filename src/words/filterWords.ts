import type { FilterName } from "../filters/filterName.ts";
import type { ValueWords } from "../filters/valueWords.ts";
import type { Sort } from "../view/view.ts";
import { ACT_WORDS } from "./acts.ts";

/** The filters' names on the page. */
export const FILTER_WORDS: Record<FilterName, string> = {
  country: "Country",
  topic: "Topic",
  act: "What was done",
  person: "Person",
  period: "Period",
  q: "Search",
};

/** The values of filters that no dossier names. */
export const VALUE_WORDS: ValueWords = { act: (act) => ACT_WORDS[act] };

/** The name of the choice of an order. */
export const SORT_NAME = "Order";

/** The orders of the list. */
export const SORT_WORDS: Record<Sort, string> = {
  report: "Editors’ order",
  occasion: "By occasion",
  country: "By country name",
  topics: "Most topics first",
};

/** The fields of a period. */
export const PERIOD_WORDS = {
  from: "From",
  until: "Until",
  reversed: "“Until” must not come before “From”: choose a later end or an earlier start. Nothing was changed.",
} as const;

/** Texts around the filters, and of a list that they leave empty. */
export const FILTERING_WORDS = {
  region: "Filter the meetings",
  search: "Search people, topics, words",
  sheet: "Filters",
  active: "Active filters",
  clear: "Clear all",
  empty: "No meeting fits all of these filters",
} as const;

/** A name with the number of values that are chosen under it: `Country`, `Country (2)`. */
export function withCount(name: string, chosen: number): string {
  return chosen === 0 ? name : `${name} (${chosen})`;
}

/** How many meetings, in words: `1 meeting`, `4 meetings`, `no meetings`. */
export function meetingCount(count: number): string {
  return count === 1 ? "1 meeting" : `${count === 0 ? "no" : count} meetings`;
}

/** The button that leaves the sheet: `Show 4 meetings`. */
export function showFound(count: number): string {
  return `Show ${meetingCount(count)}`;
}

/** The name of the button that takes one value away: `Remove Country: China`. */
export function removeFilter(name: FilterName, label: string): string {
  return `Remove ${FILTER_WORDS[name]}: ${label}`;
}

/** Of how many of the found meetings it is unclear whether they fit, to go behind their number; empty for none. */
export function onlyOpen(count: number, ofThem = " of them"): string {
  return count === 0 ? "" : `, ${count}${ofThem} unclear`;
}

/** What a facet value would give, for its label: `3`, or `3, 1 unclear`. */
export function facetCount(count: number, openCount: number): string {
  return openCount === 0 ? String(count) : `${count}, ${openCount} unclear`;
}

/** The same for a screen reader, behind the value's name: `: 3 of the meetings, 1 unclear`. */
export function facetCountSpoken(count: number, openCount: number): string {
  return `: ${count} of the meetings${openCount === 0 ? "" : `, ${openCount} unclear`}`;
}

/** How many meetings are found of all, in one line: `2 of 4 meetings, 1 of them unclear`. */
export function foundOfAll(found: number, openCount: number, all: number): string {
  const unclear = onlyOpen(openCount, all === 1 ? "" : undefined);
  if (found === all) return `${found === 1 ? "the only meeting" : `all ${meetingCount(all)}`}${unclear}`;
  return `${found === 0 ? "none" : found} of ${meetingCount(all)}${unclear}`;
}
