import type { TextPart } from "../../records/foundWords.ts";

/** A text with what a search found in it marked. */
export function MarkedText({ parts }: { parts: readonly TextPart[] }) {
  let start = 0;
  const placed = parts.map((part) => {
    const at = start;
    start += part.text.length;
    return { ...part, at };
  });
  return placed.map(({ at, text, isFound }) => (isFound ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>));
}
