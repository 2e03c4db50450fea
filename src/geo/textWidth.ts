/**
 * Widths of letters in ems, by what they are, the first that fits: of DejaVu Sans, the widest of the system's usual sans
 * faces; others take a tenth less. Measured, and rounded up to what most of their kind need.
 */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ijlI.,:;'’|· ]/u, 0.33],
  [/[frt()/-]/u, 0.43],
  [/[mwMW&—✓]/u, 0.9],
  [/\p{Lu}/u, 0.7],
];
const USUAL = 0.62;
/** How much wider bold letters are. */
const BOLD = 1.13;

/**
 * About how wide a text is, in the unit of `size`: labels are placed before there is a page to measure them on. Meant for
 * Latin letters; scripts with wider letters are guessed too short.
 */
export function textWidth(text: string, size: number, isBold: boolean): number {
  const ems = Array.from(text).reduce((sum, letter) => sum + emsOf(letter), 0);
  return ems * size * (isBold ? BOLD : 1);
}

function emsOf(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
}
