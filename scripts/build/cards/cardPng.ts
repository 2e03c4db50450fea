import { Resvg } from "@resvg/resvg-js";
import { CARD_FONTS } from "./cardFonts.ts";
import { indexedPng } from "./indexedPng.ts";

/** Draws an SVG card as a PNG of its own size, with the fonts of the cards. The same bytes for the same text. */
export function cardPng(svg: string): Buffer {
  const { width, height, pixels } = new Resvg(svg, { font: CARD_FONTS }).render();
  return indexedPng({ width, height, rgba: pixels });
}
