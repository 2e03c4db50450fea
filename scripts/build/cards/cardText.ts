import { escapeHtml } from "../escapeHtml.ts";
import { FACES, type Face } from "./cardFonts.ts";

/** One line of text on a card. */
export interface CardLine {
  text: string;
  face: Face;
  size: number;
  /** Where it begins, and its baseline. */
  x: number;
  y: number;
  colour: string;
  /** Colour of the outline that sets it off from the map. */
  halo?: string;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name that keeps its own direction inside an English line, by the isolates of Unicode's UAX 9. */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/**
 * The line as an SVG element. One that holds right-to-left text still reads as English, from left to right, and is set
 * in the Arabic face as a whole: the renderer cannot mix faces in a line, and would choose any that holds all letters.
 */
export function textElement({ text, face, size, x, y, colour, halo }: CardLine): string {
  const outline = halo
    ? ` stroke="${halo}" stroke-width="${Math.round(size / 5)}" stroke-linejoin="round" paint-order="stroke"`
    : "";
  const isMixed = RIGHT_TO_LEFT.test(text);
  const { family, weight, style } = FACES[face];
  const font = `font-family="${isMixed ? "Noto Sans Arabic" : family}" font-weight="${weight}" font-style="${style}"`;
  const words = escapeHtml(isMixed ? `\u200e${text}` : text);
  return `<text x="${x}" y="${y}" ${font} font-size="${size}" fill="${colour}"${outline}>${words}</text>`;
}
