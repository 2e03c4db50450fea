import { dayNumber } from "../model/day.ts";
import type { TimelineBreak } from "../selectors/timeline/timelineAxis.ts";

/** How much time a break leaves out, rounded: `4 years not shown`. */
export function breakText({ first, last }: TimelineBreak): string {
  const days = dayNumber(last) - dayNumber(first) + 1;
  if (days >= 700) return `${Math.round(days / 365.25)} years not shown`;
  if (days >= 46) return `${Math.round(days / 30.44)} months not shown`;
  return days === 1 ? "1 day not shown" : `${days} days not shown`;
}
