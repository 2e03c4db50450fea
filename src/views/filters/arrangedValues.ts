import { foldedText, searchWords } from "../../records/foldedText.ts";
import type { FacetValue } from "../../selectors/meetings/facets.ts";

/** Which of a facet's values are shown, in which order. */
export type Arrange = (values: readonly FacetValue[]) => readonly FacetValue[];

interface Arrangement {
  query: string;
  chosen: readonly string[];
  /** What stands on top whatever is searched for: what was chosen when the menu was opened. */
  held: readonly string[];
  /** So many others are shown while nothing is searched for, and what is chosen. */
  most: number;
}

/**
 * What a search leaves of a facet's values. Nothing that is chosen goes out of sight: where it has not the words of the
 * search, it stands on top.
 */
export function arrangedValues(
  values: readonly FacetValue[],
  { query, chosen, held, most }: Arrangement,
): FacetValue[] {
  const isFound = finding(query);
  const isSearch = query.trim() !== "";
  const isOnTop = (each: FacetValue) => held.includes(each.value) || (chosen.includes(each.value) && !isFound(each));
  const others = values.filter((each) => isFound(each) && !isOnTop(each));
  const shown = others.filter(({ value }, index) => isSearch || index < most || chosen.includes(value));
  return [...values.filter(isOnTop), ...shown];
}

/** How many values have every word of the search. */
export function foundCount(values: readonly FacetValue[], query: string): number {
  return values.filter(finding(query)).length;
}

function finding(query: string) {
  const words = searchWords(query);
  return ({ label }: FacetValue) => words.every((word) => foldedText(label).includes(word));
}
