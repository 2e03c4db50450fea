import { Resvg } from "@resvg/resvg-js";
import { CARD_COLOURS } from "./cardColours.ts";
import { CARD_FONTS, type Face } from "./cardFonts.ts";
import { textElement } from "./cardText.ts";

const MEASURED_AT = 100;
const known = new Map<string, number>();

/** Width in pixels that a line takes when drawn: measured by the renderer itself, so that it holds for every script. */
export function textWidth(text: string, face: Face, size: number): number {
  const key = `${face} ${text}`;
  const width = known.get(key) ?? measured(text, face);
  known.set(key, width);
  return (width * size) / MEASURED_AT;
}

function measured(text: string, face: Face): number {
  const line = textElement({ text, face, size: MEASURED_AT, x: 0, y: MEASURED_AT, colour: CARD_COLOURS.ink });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${line}</svg>`;
  const box = new Resvg(svg, { font: CARD_FONTS }).getBBox();
  // From the start of the line, because the first letter may begin a little beside it.
  return box ? box.x + box.width : 0;
}
