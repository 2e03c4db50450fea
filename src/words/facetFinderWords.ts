import type { FacetName } from "../filters/filterName.ts";

/** The name of the search over a facet's values. */
export const FIND_WORDS: Record<FacetName, string> = {
  country: "Find a country",
  topic: "Find a topic",
  act: "Find what was done",
  person: "Find a person",
};

/** How many values a search found: `3 of 37`, `none of 37`. */
export function foundValues(found: number, all: number): string {
  return `${found === 0 ? "None" : found} of ${all}`;
}

/** The button that shows what a sheet leaves out at first: `Show all 37`. */
export function showAll(all: number): string {
  return `Show all ${all}`;
}
