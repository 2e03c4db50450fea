import { normalisedText } from "../model/normalisedText.ts";
import { literalPattern } from "./literalPattern.ts";

const GRADES = "Lieutenant|Major|Brigadier|Colonel|Captain|Vice|Rear|Air|Chief|Field|Army|Fleet|Grand|First|Second";
const RANKS = "General|Admiral|Marshal|Colonel|Brigadier|Commodore|Commander|Captain|Major|Lieutenant|Ambassador";

/**
 * Gives the rank that a text prints right before a name, in full ("Lieutenant General", "Vice Admiral"), or null when
 * it prints none there or does not have the name. Knows the English ranks of generals, admirals and officers.
 */
export function printedRank(text: string, name: string): string | null {
  const plain = normalisedText(text);
  const ends = [...plain.matchAll(new RegExp(`(?<=^|\\s)${literalPattern(normalisedText(name))}`, "gu"))];
  const rank = new RegExp(`(?:^|[\\s(])((?:(?:${GRADES})[ -])*(?:${RANKS})) $`, "u");
  return ends.map(({ index }) => rank.exec(plain.slice(0, index))?.[1] ?? null).find((found) => found !== null) ?? null;
}
