import { dayFromNumber, dayNumber, dayOf, dayParts } from "../../model/day.ts";
import type { EdtfDate } from "../../model/edtf.ts";

/** A run of days worth drawing, as `dayNumber`s, both inclusive. */
export interface DaySpan {
  first: number;
  last: number;
  /** It holds nothing but dates known by year. */
  isCoarse: boolean;
}

/** An empty stretch longer than this, and than a share of all time covered, is left out. */
const LONGEST_EMPTY_DAYS = 120;
const LONGEST_EMPTY_SHARE = 0.15;
/** One empty year between two that are drawn is cheaper than a break. */
const LONGEST_EMPTY_YEAR_DAYS = 366;
const LEAST_PADDING_DAYS = 10;
const PADDING_SHARE = 0.05;

/**
 * Gives the runs of days that the timeline draws, in order and without overlap. Fine ones are padded, and begin with
 * a month so that it can be named where it begins.
 */
export function timelineSpans(dates: readonly EdtfDate[]): DaySpan[] {
  const bare = dates.map(({ first, last }) => ({ first: dayNumber(first), last: dayNumber(last) }));
  const others = bare.filter((_, index) => !isYear(dates[index]));
  const spans = bare.map((span, index) => ({
    ...span,
    isCoarse: isYear(dates[index]) && !others.some((other) => other.first <= span.last && other.last >= span.first),
  }));
  const covered = Math.max(...spans.map(({ last }) => last)) - Math.min(...spans.map(({ first }) => first));
  const longestEmpty = Math.max(LONGEST_EMPTY_DAYS, covered * LONGEST_EMPTY_SHARE);
  const runs = joined(
    spans.toSorted((one, other) => one.first - other.first),
    longestEmpty,
  );
  return runs.map((run, index) => padded(run, runs[index - 1], runs[index + 1]));
}

function isYear(date: EdtfDate | undefined): boolean {
  return date?.kind === "single" && date.precision === "year";
}

function joined(sorted: readonly DaySpan[], longestEmpty: number): DaySpan[] {
  const runs: DaySpan[] = [];
  for (const span of sorted) {
    const run = runs.at(-1);
    const mayBeEmpty = span.isCoarse ? LONGEST_EMPTY_YEAR_DAYS : longestEmpty;
    if (run && run.isCoarse === span.isCoarse && span.first - run.last - 1 <= mayBeEmpty) {
      run.last = Math.max(run.last, span.last);
    } else {
      runs.push({ ...span });
    }
  }
  return runs;
}

/** A fine run with room at both ends, which it never takes from its neighbours. */
function padded(run: DaySpan, before: DaySpan | undefined, after: DaySpan | undefined): DaySpan {
  if (run.isCoarse) return run;
  const padding = Math.max(LEAST_PADDING_DAYS, Math.round((run.last - run.first) * PADDING_SHARE));
  const first = startOfMonth(run.first - padding);
  const last = run.last + padding;
  return {
    ...run,
    first: before ? Math.max(first, Math.min(run.first, middleOrEdge(before, run))) : first,
    last: after ? Math.min(last, Math.max(run.last, middleOrEdge(run, after) - 1)) : last,
  };
}

/** The first day that the later of two runs may take: right after a coarse one, which is never padded, else halfway. */
function middleOrEdge(earlier: DaySpan, later: DaySpan): number {
  if (earlier.isCoarse) return earlier.last + 1;
  return later.isCoarse ? later.first : Math.ceil((earlier.last + later.first) / 2);
}

function startOfMonth(day: number): number {
  const { year, month } = dayParts(dayFromNumber(day));
  return dayNumber(dayOf(year, month, 1));
}
