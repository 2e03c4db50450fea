const WIDE_LETTER = 9.3;
const LETTER = 7.3;
const NARROW_LETTER = 4.4;

/**
 * About how many pixels a text takes at the chart's 12 px in a wide system sans (others take a tenth less): labels are placed
 * before there is a page to measure them on.
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/[A-ZmwMW&—]/u.test(letter)) return WIDE_LETTER;
  return /[ fijlrtI.,:;'’|()/-]/u.test(letter) ? NARROW_LETTER : LETTER;
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
