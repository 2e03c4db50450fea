/**
 * Widths of letters in ems, by what they are, the first that fits: of DejaVu Sans, the widest of the system's usual sans
 * faces; others take a tenth less. Measured, and rounded up to what most of their kind need.
 */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ijlI.,:;'’|· ]/u, 0.33],
  [/[frt()/-]/u, 0.43],
  [/[mwMW&—✓]/u, 0.9],
  // What a link has of other scripts: `%E5%86%9B`.
  [/[%@…]/u, 1],
  [/[+=]/u, 0.84],
  // As wide as high in every face: Han, kana, Hangul and their punctuation.
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/u, 1],
  [/\p{Lu}/u, 0.7],
];
const USUAL = 0.62;
/** How much wider bold letters are. */
const BOLD = 1.13;

/**
 * About how wide a text is, in the unit of `size`: labels are placed before there is a page to measure them on. Meant for
 * Latin letters and for links; of other scripts those are right whose letters are all as wide as high.
 */
export function textWidth(text: string, size: number, isBold: boolean): number {
  const ems = Array.from(text).reduce((sum, letter) => sum + emsOf(letter), 0);
  return ems * size * (isBold ? BOLD : 1);
}

function emsOf(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
}
