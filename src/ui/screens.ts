/**
 * From this width on, map and timeline stand beside the list; below it the timeline is a panel and the facets stand in a
 * sheet. The style sheets have the same figure.
 */
export const WIDE = "(min-width: 900px)";
