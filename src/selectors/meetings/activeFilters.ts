import type { LabelledValue } from "../../filters/filter.ts";
import type { FilterName } from "../../filters/filterName.ts";
import { FILTERS } from "../../filters/filters.ts";
import type { ValueWords } from "../../filters/valueWords.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { View } from "../../view/view.ts";
import { meetingIndex } from "./meetingIndex.ts";

/** One value that narrows the view, and how to take it away. */
export interface ActiveFilter extends LabelledValue {
  name: FilterName;
  /** The value and its label are a reader's own words, which can be anything. */
  isFreeText: boolean;
  remove: (view: View) => View;
}

/** Every value that narrows the view, one by one, in the order of the link's parameters. */
export function activeFilters(dossier: Dossier, view: View, words: ValueWords): ActiveFilter[] {
  return Object.values(FILTERS).flatMap((filter) =>
    filter.chosenValues(dossier, view, words).map(({ value, label }) => ({
      name: filter.name,
      value,
      label,
      isFreeText: filter.kind === "text",
      remove: (from: View) => ({ ...from, ...filter.without(from, value) }),
    })),
  );
}

/** A filter with all that is chosen in it, and the number of meetings there would be without. */
export interface FilterInTheWay {
  name: FilterName;
  labels: string[];
  count: number;
}

/** For a view without meetings: the one filter without which there would be most; null when none alone would help. */
export function filterInTheWay(dossier: Dossier, view: View, words: ValueWords): FilterInTheWay | null {
  const [best] = Object.values(FILTERS)
    .map((filter) => ({ filter, count: meetingIndex(dossier).meetingsInView(view, filter.name).length }))
    .toSorted((one, other) => other.count - one.count);
  if (!best || best.count === 0) return null;
  const { filter, count } = best;
  return { name: filter.name, labels: filter.chosenValues(dossier, view, words).map(({ label }) => label), count };
}
