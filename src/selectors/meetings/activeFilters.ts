import type { LabelledValue } from "../../filters/filter.ts";
import type { FilterName } from "../../filters/filterName.ts";
import { FILTERS } from "../../filters/filters.ts";
import type { ValueWords } from "../../filters/valueWords.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { View } from "../../view/view.ts";

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
