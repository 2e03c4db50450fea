import { COLOURS } from "../../../src/drawing/colours.ts";

/** The colours of a card: those of a saved map, and of the text column. A test compares them with `src/styles/tokens.css`. */
export const CARD_COLOURS = { ...COLOURS, agreed: "#1d6438" } as const;
