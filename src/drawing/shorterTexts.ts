const LINKING = new Set("a among an and as at but by for from in into its of on or that the to with".split(" "));
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
/** No word of a language is so long; a name may be. */
const LONG_WORD = 24;
const AT_END = /[\s\p{P}]+$/u;

/**
 * Ever shorter beginnings of a text, each with an ellipsis: cut between words, never after a comma or a word that only
 * leads on. The first word, and one of more than 24 letters, is cut between letters.
 */
export function* shorterTexts(text: string): Generator<string> {
  const words = text.split(/\s+/).filter(Boolean);
  for (let count = words.length; count > 0; count -= 1) {
    const [last = "", before] = [
      words[count - 1],
      words
        .slice(0, count - 1)
        .map((word) => `${word} `)
        .join(""),
    ];
    const ending = last.replace(AT_END, "");
    if (count < words.length && ending !== "" && !LINKING.has(ending.toLowerCase())) yield `${before}${ending}…`;
    if (count === 1 || last.length > LONG_WORD) yield* beginnings(last).map((beginning) => `${before}${beginning}…`);
  }
}

/** The beginnings of a word, the longest first, without the word itself. */
function beginnings(word: string): string[] {
  const parts = Array.from(letters.segment(word), ({ segment }) => segment);
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join(""));
}
