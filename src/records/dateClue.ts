import type { Source } from "../model/report.ts";

/** What a report prints of a day: a weekday, `yesterday`, or a day of a month. */
const CLUE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;

/** The words of a report from which a date was worked out: the first term of its sources that tells a day. Null without one. */
export function dateClue(sources: readonly Pick<Source, "terms">[]): string | null {
  return sources.flatMap(({ terms }) => terms).find((term) => CLUE.test(term)) ?? null;
}
