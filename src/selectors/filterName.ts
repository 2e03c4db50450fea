/** The filters, by the name that a link gives them. */
export type FilterName = "country" | "topic" | "act" | "period" | "q";

/** Those whose values are listed with counts. */
export type FacetName = Extract<FilterName, "country" | "topic" | "act">;
