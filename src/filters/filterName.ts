import { FILTERS } from "./filters.ts";

type AnyFilter = (typeof FILTERS)[keyof typeof FILTERS];

/** The filters, by the name that a link gives them. */
export type FilterName = AnyFilter["name"];

/** Those whose values are listed with counts. */
export type FacetName = Extract<AnyFilter, { kind: "facet" }>["name"];

/** The facets in the order of the table. */
export const FACET_NAMES: readonly FacetName[] = Object.values(FILTERS)
  .filter((filter) => filter.kind === "facet")
  .map(({ name }) => name);
