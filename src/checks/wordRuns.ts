import { normalisedText } from "../model/normalisedText.ts";

/** As many words in a row as make a copy; fewer are a name or a term of art. */
export const LONGEST_RUN = 8;

/** The words of a text, lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    normalisedText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  );
}

/** Every run of `LONGEST_RUN` words in a row, as one text each. */
export function wordRuns(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(LONGEST_RUN - 1).map((_, start) => words.slice(start, start + LONGEST_RUN).join(" "));
}
