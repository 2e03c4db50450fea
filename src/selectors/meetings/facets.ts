import type { LabelledValue } from "../../filters/filter.ts";
import type { FacetName } from "../../filters/filterName.ts";
import { FILTERS } from "../../filters/filters.ts";
import type { ValueWords } from "../../filters/valueWords.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { View } from "../../view/view.ts";
import { type FacetCount, meetingIndex, NONE } from "./meetingIndex.ts";

/** One value of a facet, with the meetings that choosing it alone, beside the other filters, would give. */
export interface FacetValue extends LabelledValue, FacetCount {}

/** The values of a facet that a reader can choose among, in its own order; those that would give nothing too. */
export function facetValues(dossier: Dossier, facet: FacetName, view: View, words: ValueWords): FacetValue[] {
  const counts = meetingIndex(dossier).facetCounts(facet, view);
  return FILTERS[facet]
    .options(dossier, words)
    .map(({ value, label }) => ({ value, label, ...(counts.get(value) ?? NONE) }));
}
