import { type Day, dayFromNumber, dayNumber } from "../../model/day.ts";
import { type Period, periodBounds } from "../../model/period.ts";
import { dayAt, extentOf, type TimelineAxis } from "./timelineAxis.ts";

/** The ends of a period as a range control needs them. Steps count the days that the axis draws, from 0. */
export interface TimelineRange {
  from: number;
  to: number;
  lastStep: number;
  /** Where the chosen part begins and ends on the axis, as fractions; 0 and 1 for open ends. */
  start: number;
  end: number;
}

export type RangeEnd = "from" | "to";

/** Where a period's ends stand on the axis. Days that it does not draw count as the next one inside the period. */
export function timelineRange(axis: TimelineAxis, period: Period | null): TimelineRange {
  const { first, last } = periodBounds(period ?? { from: null, to: null });
  const lastStep = stepCount(axis) - 1;
  const to = last === null ? lastStep : Math.max(stepsUntil(axis, last) - 1, 0);
  const from = first === null ? 0 : Math.min(stepsBefore(axis, first), to);
  return {
    from,
    to,
    lastStep,
    start: first === null ? 0 : extentOf(axis, first, first).start,
    end: last === null ? 1 : extentOf(axis, last, last).end,
  };
}

/** The day of a step; null when the axis has no such step. */
export function dayOfStep(axis: TimelineAxis, step: number): Day | null {
  let left = step;
  for (const { first, last } of axis.segments) {
    const length = dayNumber(last) - dayNumber(first) + 1;
    if (left < length) return left < 0 ? null : dayFromNumber(dayNumber(first) + left);
    left -= length;
  }
  return null;
}

/** The step at a fraction of the axis; 0 for an empty axis. */
export function stepAt(axis: TimelineAxis, fraction: number): number {
  const day = dayAt(axis, fraction);
  return day === null ? 0 : stepsBefore(axis, day);
}

/**
 * The period with one end moved to a step. The outermost step means an open end, and two open ends no period at all.
 * The other end keeps the text that it has.
 */
export function withEndAt(axis: TimelineAxis, period: Period | null, end: RangeEnd, step: number): Period | null {
  const outermost = end === "from" ? 0 : stepCount(axis) - 1;
  const next: Period = {
    ...(period ?? { from: null, to: null }),
    [end]: step === outermost ? null : dayOfStep(axis, step),
  };
  return next.from === null && next.to === null ? null : next;
}

function stepCount(axis: TimelineAxis): number {
  return axis.segments.reduce((sum, { first, last }) => sum + dayNumber(last) - dayNumber(first) + 1, 0);
}

function stepsBefore(axis: TimelineAxis, day: Day): number {
  return stepsUntil(axis, dayFromNumber(dayNumber(day) - 1));
}

/** How many drawn days lie on or before the day. */
function stepsUntil({ segments }: TimelineAxis, day: Day): number {
  const until = dayNumber(day);
  return segments.reduce((sum, { first, last }) => {
    return sum + Math.max(0, Math.min(until, dayNumber(last)) - dayNumber(first) + 1);
  }, 0);
}
