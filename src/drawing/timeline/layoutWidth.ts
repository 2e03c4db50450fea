/**
 * The widths at which rows and labels are laid out anew. In between, the layout for the width below is stretched: so
 * a page without script can hold a picture for each of these, and the chart that replaces it is as high.
 * `timeline.css` has the same figures.
 */
export const LAYOUT_WIDTHS = [256, 288, 344, 560, 808] as const;

/** The width that a chart of that many pixels is laid out for: the next smaller of `LAYOUT_WIDTHS`. */
export function layoutWidth(width: number): number {
  return LAYOUT_WIDTHS.findLast((candidate) => candidate <= width) ?? LAYOUT_WIDTHS[0];
}
