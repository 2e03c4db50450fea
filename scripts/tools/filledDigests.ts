import { reportDigest, textDigest } from "../../src/model/digest.ts";
import { NORMALISATION } from "../../src/model/normalisedText.ts";
import { withProperty } from "./withProperty.ts";

/** A dossier's text with digests filled in, and what became of each report, in a line for the author. */
export interface FilledDigests {
  text: string;
  filled: string[];
  /** Why there is nothing to digest, or the digests would not fit. */
  refused: string[];
}

interface Written {
  reports?: { id?: string; textSeen?: string; paragraphs?: unknown[] }[];
}

/**
 * Fills the digests of the reports whose texts are at hand into a dossier's JSON; all else stays as it is written. A text
 * with another number of paragraphs than the dossier gives the report is not the one that it cites, and is refused.
 */
export function filledDigests(json: string, originals: ReadonlyMap<string, readonly string[]>): FilledDigests {
  const result: FilledDigests = { text: json, filled: [], refused: [] };
  const { reports = [] } = JSON.parse(json) as Written;
  for (const [index, { id = "", textSeen, paragraphs = [] }] of reports.entries()) {
    const original = originals.get(id);
    if (original === undefined) continue;
    if (textSeen === "none") {
      result.refused.push(`${id}: it says textSeen "none"; write "whole" or "part", and its paragraphs.`);
    } else if (original.length !== paragraphs.length) {
      const counts = `the source has ${original.length} paragraphs, the dossier ${paragraphs.length}`;
      result.refused.push(`${id}: ${counts}. List every one, and part them by blank lines in the source.`);
    } else {
      const digest = { normalisation: NORMALISATION, text: reportDigest(original), each: original.map(textDigest) };
      result.text = withProperty(result.text, ["reports", index], "digest", digest, "omits");
      result.filled.push(`${id}: digests of ${original.length} paragraphs`);
    }
  }
  return result;
}
