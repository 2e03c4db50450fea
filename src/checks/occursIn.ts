import { normalisedText } from "../model/normalisedText.ts";
import { literalPattern } from "./literalPattern.ts";

/**
 * True when the words of `term` stand in `text`, side by side and whole: "SCO" does not occur in "Moscow".
 * Case, quotation marks, dashes and spaces do not matter, see `normalisedText`; endings do.
 */
export function occursIn(text: string, term: string): boolean {
  const words = literalPattern(normalisedText(term));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "iu").test(normalisedText(text));
}

/** True when the words stand in one of the texts. */
export function occursInAny(texts: readonly string[], term: string): boolean {
  return texts.some((text) => occursIn(text, term));
}
