/**
 * The land of a dossier's first picture, as SVG path data. Its units are steps of a grid, `LAND_STEPS` over the width of
 * the dossier's frame, from the frame's left upper corner; land beyond the frame has places below zero, or further on.
 */
export interface LandPicture {
  /** All land as one area. Countries that took part, and disputed areas, are drawn on top of it. */
  land: string;
  /** The borders between countries that took no part, each once: lines, not areas. */
  borders: string;
  /** The countries that took part and can be seen, by code. */
  parties: { code: string; path: string }[];
  /** The disputed areas. */
  disputed: string;
}

/** Steps of the grid over the width of the frame: about one to a pixel where the map is 850 pixels wide. */
export const LAND_STEPS = 480;
