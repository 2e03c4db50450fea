import type { Day } from "./day.ts";
import { type EdtfDate, parsePlainDate } from "./edtf.ts";

/** An inclusive range of days whose ends keep the precision they were written with; null is an open end. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** The first and last day of a period; null where it is open. */
export function periodBounds(period: Period): { first: Day | null; last: Day | null } {
  return {
    first: period.from === null ? null : (parsePlainDate(period.from)?.first ?? null),
    last: period.to === null ? null : (parsePlainDate(period.to)?.last ?? null),
  };
}

/**
 * Gives the period for `a..b`, `a..` or `..b`, each end a year, month or day; null for anything else,
 * for `..`, and for a range that ends before it begins.
 */
export function parsePeriod(text: string): Period | null {
  const parts = text.split("..");
  if (parts.length !== 2) return null;
  const period: Period = { from: parts[0] || null, to: parts[1] || null };
  if (period.from === null && period.to === null) return null;
  if (period.from !== null && !parsePlainDate(period.from)) return null;
  if (period.to !== null && !parsePlainDate(period.to)) return null;
  const { first, last } = periodBounds(period);
  return first !== null && last !== null && last < first ? null : period;
}

/** Writes a period as `parsePeriod` reads it. */
export function formatPeriod(period: Period): string {
  return `${period.from ?? ""}..${period.to ?? ""}`;
}

/** True when any day that `date` can mean lies in the period; every date lies in a null period. */
export function isInPeriod(date: EdtfDate, period: Period | null): boolean {
  if (period === null) return true;
  const { first, last } = periodBounds(period);
  return (first === null || date.last >= first) && (last === null || date.first <= last);
}
