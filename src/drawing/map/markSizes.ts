/** Radii in pixels of the discs of venues that tell numbers, by step; one without a meeting in the view is a small ring. */
export const DISC_RADII = [3, 3.5, 6.5, 8, 10] as const;
