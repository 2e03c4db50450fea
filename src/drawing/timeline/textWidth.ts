import { textWidth as widthOf } from "../../geo/textWidth.ts";

/** Size of the chart's texts, in pixels. */
const SIZE = 12;

/** About how many pixels a text of the chart takes. */
export function textWidth(text: string): number {
  return widthOf(text, SIZE, false);
}

/** The text, cut with an ellipsis where it would be wider than that; empty when not even a few letters fit. */
export function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  for (let length = text.length - 1; length >= 3; length -= 1) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(cut) <= width) return cut;
  }
  return "";
}
