import type { LabelledValue } from "../../filters/filter.ts";
import type { FacetName } from "../../filters/filterName.ts";
import { FILTERS } from "../../filters/filters.ts";
import type { ValueWords } from "../../filters/valueWords.ts";
import type { Dossier } from "../../model/dossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { type FacetCount, meetingIndex, NONE } from "./meetingIndex.ts";

/** One value of a facet, with the meetings that choosing it alone, beside the other filters, would give. */
export interface FacetValue extends LabelledValue, FacetCount {}

/** More values than a reader takes in at a glance: they are ranked, and can be searched. */
const MANY = 12;

/** Whether so many values need an order and a search. */
export function isMany(values: readonly unknown[]): boolean {
  return values.length > MANY;
}

/**
 * The values of a facet that a reader can choose among; those that would give nothing too. They stand in the facet's own
 * order, many of them by their meetings in the whole dossier, so that none changes its place with what is chosen.
 */
export function facetValues(dossier: Dossier, facet: FacetName, view: View, words: ValueWords): FacetValue[] {
  const index = meetingIndex(dossier);
  const counts = index.facetCounts(facet, view);
  const values = FILTERS[facet]
    .options(dossier, words)
    .map(({ value, label }) => ({ value, label, ...(counts.get(value) ?? NONE) }));
  if (!isMany(values)) return values;
  const inAll = index.facetCounts(facet, DEFAULT_VIEW);
  const rank = ({ value }: FacetValue) => inAll.get(value)?.count ?? 0;
  return values.sort((one, other) => rank(other) - rank(one) || (one.label > other.label ? 1 : -1));
}
