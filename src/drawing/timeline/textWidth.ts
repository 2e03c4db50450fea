import { textWidth as widthOf } from "../../geo/textWidth.ts";

/** Size of the chart's texts, in pixels. */
const SIZE = 12;

/** How much wider the bold ones are, about. */
export const BOLD = 1.13;

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

/** The text in lines that are no wider than that; a single word may be. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The width of the longest of them. */
export function linesWidth(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(textWidth));
}
