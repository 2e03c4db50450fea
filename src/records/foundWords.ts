import { foldedText } from "./foldedText.ts";

/** A stretch of a text, and whether a search found it. */
export interface TextPart {
  text: string;
  isFound: boolean;
}

/** The text in stretches, as it is written, the folded words that occur in it each found wherever they do. */
export function foundParts(text: string, words: readonly string[]): TextPart[] {
  const { folded, starts } = foldedWithStarts(text);
  const isFound = Array.from(starts, () => false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1 && word !== ""; at = folded.indexOf(word, at + 1)) {
      isFound.fill(true, at, at + word.length);
    }
  }
  return joinedParts(text, starts, isFound);
}

/** The folded text, and for each of its units where the character that it comes from begins in `text`. */
function foldedWithStarts(text: string): { folded: string; starts: number[] } {
  let folded = "";
  const starts: number[] = [];
  let start = 0;
  for (const character of text) {
    const units = foldedText(character);
    // Of a run of spaces one is left.
    if (!(units === " " && folded.endsWith(" "))) {
      folded += units;
      starts.push(...Array.from({ length: units.length }, () => start));
    }
    start += character.length;
  }
  return { folded, starts };
}

/** A character is found when any unit that it folds to is, with the accents that follow it. */
function joinedParts(text: string, starts: readonly number[], isFound: readonly boolean[]): TextPart[] {
  const found = new Set(starts.filter((_, unit) => isFound[unit]));
  const edges = [...new Set([0, ...starts])].filter(
    (start, index, all) => index === 0 || found.has(start) !== found.has(all[index - 1] ?? 0),
  );
  return edges
    .map((start, index) => ({ text: text.slice(start, edges[index + 1]), isFound: found.has(start) }))
    .filter((part) => part.text !== "");
}
