import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The number of hexadecimal digits of an edition's id. */
const ID_LENGTH = 12;

/**
 * The edition's id for a dossier file's parsed JSON: 12 lower-case hexadecimal digits. White space and the order of
 * keys do not matter; every value does, the order of lists and the corrections log included. Left out is the
 * top-level `$schema`, a note to editors. Takes JSON as written in the file, not the page's model, whose dates are
 * objects. Twelve digits tell editions of one dossier apart; they are no protection against forgery.
 */
export function editionId(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(withoutSchema(content))))).slice(0, ID_LENGTH);
}

function withoutSchema(content: unknown): unknown {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return content;
  return Object.fromEntries(Object.entries(content).filter(([key]) => key !== "$schema"));
}

/** JSON with sorted keys and no white space, as RFC 8785 has it. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
