import { textDigest } from "../../model/digest.ts";
import type { Piece } from "./reportCopyText.ts";

/** A run of pieces whose digest is that of a paragraph: `from` inclusive, `to` exclusive, `paragraph` an index. */
export interface Match {
  paragraph: number;
  from: number;
  to: number;
}

/** No paragraph of a news report is longer, or has more lines and sentences. */
const MOST_PIECES = 30;
const LONGEST_PARAGRAPH = 3_000;
/** About so many digests are made; in a very long text fewer pieces are joined, so that the browser is not kept busy. */
const MOST_DIGESTS = 12_000;

/**
 * Finds the paragraphs that stand in the copy unchanged, in order, as many as can be. It matters not whether the copy
 * joins or splits paragraphs, as long as it breaks them at lines and sentence ends.
 */
export function identicalParagraphs(pieces: readonly Piece[], digests: readonly string[]): Match[] {
  const byDigest = new Map<string, number[]>();
  digests.forEach((digest, index) => byDigest.set(digest, [...(byDigest.get(digest) ?? []), index]));
  const candidates: Match[] = [];
  const most = Math.max(1, Math.min(MOST_PIECES, Math.floor(MOST_DIGESTS / pieces.length)));
  for (let from = 0; from < pieces.length; from += 1) {
    let text = "";
    for (let to = from + 1; to <= Math.min(pieces.length, from + most); to += 1) {
      text = `${text} ${pieces[to - 1]?.text ?? ""}`;
      if (text.length > LONGEST_PARAGRAPH) break;
      for (const paragraph of byDigest.get(textDigest(text)) ?? []) candidates.push({ paragraph, from, to });
    }
  }
  return longestInOrder(candidates);
}

/** The most matches that follow one another both in the copy and in the report. */
function longestInOrder(candidates: readonly Match[]): Match[] {
  const chains: { match: Match; length: number; before: number }[] = [];
  for (const match of candidates) {
    let before = -1;
    chains.forEach((chain, index) => {
      const fits = chain.match.to <= match.from && chain.match.paragraph < match.paragraph;
      if (fits && chain.length > (chains[before]?.length ?? 0)) before = index;
    });
    chains.push({ match, length: (chains[before]?.length ?? 0) + 1, before });
  }
  const chosen: Match[] = [];
  let last = chains.reduce((best, { length }, index) => (length > (chains[best]?.length ?? 0) ? index : best), -1);
  for (let chain = chains[last]; chain; chain = chains[last]) {
    chosen.unshift(chain.match);
    last = chain.before;
  }
  return chosen;
}
