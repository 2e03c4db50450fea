import { type Day, dayNumber, dayOf, dayParts } from "../../model/day.ts";
import { dayText } from "../../records/dateText.ts";
import { extentOf, type TimelineAxis, type TimelineSegment } from "./timelineAxis.ts";

/** A named moment of the axis; `at` is a fraction. */
export interface TimelineTick {
  day: Day;
  at: number;
  label: string;
}

/** Months between ticks, smallest first; a segment takes the first that gives it few enough. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 600] as const;
const MOST_TICKS = 9;

/**
 * Gives the ticks of every segment drawn by days: the first days of months, with the year at a segment's first tick
 * and at each January. Segments drawn by years have none: their bands carry the year.
 */
export function timelineTicks(axis: TimelineAxis): TimelineTick[] {
  return axis.segments
    .filter(({ scale }) => scale === "day")
    .flatMap((segment) =>
      monthStarts(segment).map((day, index) => ({
        day,
        at: extentOf(axis, day, day).start,
        label: labelOf(day, index === 0),
      })),
    );
}

function monthStarts({ first, last }: TimelineSegment): Day[] {
  const [from, to] = [monthCount(first), monthCount(last)];
  const step = STEPS.find((months) => (to - from) / months < MOST_TICKS) ?? STEPS[STEPS.length - 1] ?? 1;
  const begin = step === 1 ? from : Math.ceil(from / step) * step;
  const days: Day[] = [];
  for (let month = begin; month <= to; month += step) days.push(dayOf(Math.floor(month / 12), (month % 12) + 1, 1));
  return days.filter((day) => dayNumber(day) >= dayNumber(first));
}

function monthCount(day: Day): number {
  const { year, month } = dayParts(day);
  return year * 12 + month - 1;
}

function labelOf(day: Day, isFirst: boolean): string {
  const [, month = "", year = ""] = dayText(day).split(" ");
  return isFirst || dayParts(day).month === 1 ? `${month} ${year}` : month;
}
