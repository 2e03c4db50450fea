import { dayParts } from "../model/day.ts";
import type { EdtfDate } from "../model/edtf.ts";
import { dateText } from "./dateText.ts";

/** A date beside others, without a year that its reader knows already: `26 Jun` after something of the same year. */
export function shortDate(date: EdtfDate, yearBefore: number | null): string {
  const text = withoutRepeatedYear(date);
  const isKnown = dayParts(date.first).year === yearBefore && dayParts(date.last).year === yearBefore;
  return isKnown ? text.replace(/(?<=[A-Z][a-z]+) \d{4}/g, "") : text;
}

/** `22 Apr to 26 Jun 2025`: the year once where both ends have it. */
function withoutRepeatedYear(date: EdtfDate): string {
  const text = dateText(date);
  const isSameYear = date.kind !== "single" && dayParts(date.first).year === dayParts(date.last).year;
  return isSameYear ? text.replace(/(?<=[A-Z][a-z]+) \d{4}(?= (?:to|or) )/g, "") : text;
}
