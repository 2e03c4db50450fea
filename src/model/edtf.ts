import { type Day, dayOf, daysInMonth, parseDay } from "./day.ts";

/** How exactly a single date is known. */
export type Precision = "day" | "month" | "year";

/** How a date is qualified: EDTF's `~`, `?` and `%`. */
export type Qualifier = "approximate" | "uncertain" | "both";

/** A single EDTF date: the text as written, and the first and last day that it can mean. */
export interface SingleDate {
  kind: "single";
  text: string;
  precision: Precision;
  /** Its bounds are then no bounds, but where it is drawn. */
  qualifier?: Qualifier | undefined;
  first: Day;
  last: Day;
}

/** An EDTF interval `a/b` or a list of alternatives `[a,b]`; `first` and `last` bound it. */
export interface SpanDate {
  kind: "interval" | "oneOf";
  text: string;
  first: Day;
  last: Day;
}

/** The part of EDTF (ISO 8601-2, level 0, qualified dates of level 1 and sets of level 2) that dossiers use. */
export type EdtfDate = SingleDate | SpanDate;

const QUALIFIERS: Readonly<Record<string, Qualifier>> = { "~": "approximate", "?": "uncertain", "%": "both" };

/**
 * Gives the date for `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with `~`, `?` or `%` behind it or not, or null for anything else,
 * impossible days included.
 */
export function parseSingleDate(text: string): SingleDate | null {
  const qualifier = QUALIFIERS[text.at(-1) ?? ""];
  if (qualifier === undefined) return parsePlainDate(text);
  const date = parsePlainDate(text.slice(0, -1));
  return date && { ...date, text, qualifier };
}

/** The same without a qualifier: what a link or a period may hold. */
export function parsePlainDate(text: string): SingleDate | null {
  if (/^\d{4}$/.test(text)) {
    const year = Number(text);
    return { kind: "single", text, precision: "year", first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  }
  if (/^\d{4}-\d{2}$/.test(text)) {
    const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5))];
    const length = daysInMonth(year, month);
    if (length === 0) return null;
    return { kind: "single", text, precision: "month", first: dayOf(year, month, 1), last: dayOf(year, month, length) };
  }
  const day = parseDay(text);
  return day ? { kind: "single", text, precision: "day", first: day, last: day } : null;
}

/**
 * Gives the date that an EDTF text means, or null. Accepts single dates, closed intervals `a/b` and
 * alternatives `[a,b,…]`, each in order. Open intervals, seasons and `X` digits are not accepted:
 * no dossier needs them yet, and a date that is not understood must not be drawn.
 */
export function parseEdtf(text: string): EdtfDate | null {
  const isSet = text.startsWith("[") && text.endsWith("]");
  const parts = isSet ? text.slice(1, -1).split(",") : text.split("/");
  if (!isSet && parts.length === 1) return parseSingleDate(text);
  if (parts.length < 2 || (!isSet && parts.length > 2)) return null;
  const dates = parts.map(parseSingleDate);
  if (dates.some((date, index) => date === null || (index > 0 && date.first < (dates[index - 1]?.last ?? ""))))
    return null;
  const [first, last] = [dates[0]?.first, dates.at(-1)?.last];
  return first && last ? { kind: isSet ? "oneOf" : "interval", text, first, last } : null;
}
