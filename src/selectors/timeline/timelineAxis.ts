import { type Day, dayFromNumber, dayNumber, dayParts } from "../../model/day.ts";
import type { EdtfDate } from "../../model/edtf.ts";
import { PiecewiseScale } from "./piecewiseScale.ts";
import { type DaySpan, timelineSpans } from "./timelineSpans.ts";

/** A stretch of days that is drawn, from `start` to `end` of the axis (fractions, 0 to 1). */
export interface TimelineSegment {
  first: Day;
  last: Day;
  /** day: days in proportion. year: dates known by year only, in a small fixed share. */
  scale: "day" | "year";
  start: number;
  end: number;
}

/** A stretch of days that is left out; `first` and `last` are the outermost of them. */
export interface TimelineBreak {
  first: Day;
  last: Day;
  start: number;
  end: number;
}

/** The broken axis. Empty lists when there is nothing to draw. */
export interface TimelineAxis {
  segments: TimelineSegment[];
  breaks: TimelineBreak[];
}

const YEAR_SHARE = 0.11;
const MOST_FOR_YEARS = 0.34;
const BREAK_SHARE = 0.05;
const MOST_FOR_BREAKS = 0.25;

/**
 * Gives the axis on which all these dates can be drawn. Segments and breaks alternate only where days are left out,
 * and together fill 0 to 1. A long span has more room than a short one, but half of the room is dealt out evenly.
 */
export function timelineAxis(dates: readonly EdtfDate[]): TimelineAxis {
  const spans = timelineSpans(dates);
  const gaps = spans.slice(1).filter((span, index) => span.first - (spans[index]?.last ?? 0) > 1).length;
  const shares = spanShares(spans, Math.min(BREAK_SHARE * gaps, MOST_FOR_BREAKS));
  const breakShare = gaps === 0 ? 0 : Math.min(BREAK_SHARE, MOST_FOR_BREAKS / gaps);
  const axis: TimelineAxis = { segments: [], breaks: [] };
  let at = 0;
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1]?.last;
    if (before !== undefined && span.first - before > 1) {
      const end = at + breakShare;
      axis.breaks.push({ first: dayFromNumber(before + 1), last: dayFromNumber(span.first - 1), start: at, end });
      at = end;
    }
    const end = index === spans.length - 1 ? 1 : at + (shares[index] ?? 0);
    const [first, last] = [dayFromNumber(span.first), dayFromNumber(span.last)];
    axis.segments.push({ first, last, scale: span.isCoarse ? "year" : "day", start: at, end });
    at = end;
  }
  return axis;
}

function spanShares(spans: readonly DaySpan[], forBreaks: number): number[] {
  const coarse = spans.filter(({ isCoarse }) => isCoarse);
  const fine = spans.filter(({ isCoarse }) => !isCoarse);
  const room = 1 - forBreaks;
  const years = total(coarse, yearsIn);
  const forYears = fine.length === 0 ? room : Math.min(years * YEAR_SHARE, MOST_FOR_YEARS);
  const forDays = room - forYears;
  const days = total(fine, daysIn);
  return spans.map((span) =>
    span.isCoarse ? (forYears * yearsIn(span)) / years : forDays * (0.5 / fine.length + (0.5 * daysIn(span)) / days),
  );
}

function total(spans: readonly DaySpan[], amount: (span: DaySpan) => number): number {
  return spans.reduce((sum, span) => sum + amount(span), 0);
}

function daysIn({ first, last }: DaySpan): number {
  return last - first + 1;
}

function yearsIn({ first, last }: DaySpan): number {
  return dayParts(dayFromNumber(last)).year - dayParts(dayFromNumber(first)).year + 1;
}

/**
 * Where a day's beginning and its end lie on the axis, as fractions. A day that a break leaves out lies within the
 * break; one before or after all segments at the end of the axis.
 */
export function extentOf(axis: TimelineAxis, first: Day, last: Day): { start: number; end: number } {
  const scale = scaleOf(axis);
  return { start: scale.at(dayNumber(first)), end: scale.at(dayNumber(last) + 1) };
}

/** Where the middle of a day lies; see `extentOf`. Never runs backwards. */
export function positionOf(axis: TimelineAxis, day: Day): number {
  return scaleOf(axis).at(dayNumber(day) + 0.5);
}

/** The day drawn at a fraction of the axis; the nearest one that is drawn when a break lies there. Null when empty. */
export function dayAt(axis: TimelineAxis, fraction: number): Day | null {
  const distance = ({ start, end }: TimelineSegment) => Math.max(start - fraction, fraction - end, 0);
  const [nearest] = axis.segments.toSorted((one, other) => distance(one) - distance(other));
  if (!nearest) return null;
  const day = Math.floor(scaleOf(axis).invert(fraction));
  return dayFromNumber(Math.min(Math.max(day, dayNumber(nearest.first)), dayNumber(nearest.last)));
}

const scales = new WeakMap<TimelineAxis, PiecewiseScale>();

/** The axis as a scale; kept, because each of thousands of marks asks for it. */
function scaleOf(axis: TimelineAxis) {
  const scale = scales.get(axis) ?? newScale(axis);
  scales.set(axis, scale);
  return scale;
}

function newScale({ segments }: TimelineAxis): PiecewiseScale {
  return new PiecewiseScale(
    segments.flatMap(({ first, last, start, end }) => [
      { from: dayNumber(first), to: start },
      { from: dayNumber(last) + 1, to: end },
    ]),
  );
}
