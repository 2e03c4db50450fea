import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { normalisedText } from "./normalisedText.ts";

/**
 * SHA-256 of the normalised text in UTF-8, as 64 lower-case hexadecimal digits.
 * From a library, not from Web Crypto, which is missing on pages served without TLS.
 */
export function textDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(normalisedText(text))));
}

/** The digest of a whole report: of its paragraphs, each normalised, joined with line feeds. */
export function reportDigest(paragraphs: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(paragraphs.map(normalisedText).join("\n"))));
}
