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
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name that keeps its own direction inside an English line, by the isolates of Unicode's UAX 9. */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** What is drawn for a line: one that holds right-to-left text still reads as English, from left to right. */
export function lineText(line: string): string {
  return RIGHT_TO_LEFT.test(line) ? `\u200e${line}` : line;
}

/**
 * The face of a line as attributes of SVG. A line with right-to-left text is set in the Arabic face as a whole: the
 * renderer cannot mix faces in a line, and would choose any that holds all letters.
 */
export function faceAttributes(line: string, face: Face) {
  const { family, weight, style } = FACES[face];
  const fontFamily = RIGHT_TO_LEFT.test(line) ? "Noto Sans Arabic" : family;
  return { fontFamily, fontWeight: weight, fontStyle: style };
}

/** The line as an SVG element. */
export function textElement({ text, face, size, x, y, colour }: CardLine): string {
  const { fontFamily, fontWeight, fontStyle } = faceAttributes(text, face);
  const font = `font-family="${fontFamily}" font-weight="${fontWeight}" font-style="${fontStyle}"`;
  return `<text x="${x}" y="${y}" ${font} font-size="${size}" fill="${colour}">${escapeHtml(lineText(text))}</text>`;
}
