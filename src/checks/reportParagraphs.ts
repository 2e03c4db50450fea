import { normalisedText } from "../model/normalisedText.ts";

const STAMP = /^date \d{4}-\d{2}-\d{2} /;
const SIGN_OFF = /^-{1,2} ?[\p{Lu} /]{2,20}$/u;

/**
 * Splits the text of a report into its normalised paragraphs, at blank lines. A leading stamp ("date 2025-06-27") and
 * a closing sign-off ("--IANS") are the agency's, not the report's, and are left out; both are part of the contract in
 * docs/dossier.md, because the digests depend on them.
 */
export function reportParagraphs(text: string): string[] {
  const blocks = text
    .replaceAll(/\r\n?/g, "\n")
    .split(/\n[^\S\n]*\n/)
    .map(normalisedText)
    .filter((block) => block !== "");
  const withoutStamp = blocks.map((block, index) => (index === 0 ? block.replace(STAMP, "") : block));
  return SIGN_OFF.test(withoutStamp.at(-1) ?? "") ? withoutStamp.slice(0, -1) : withoutStamp;
}
