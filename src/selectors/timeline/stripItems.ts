import { itemOf, type TimelineItem } from "./timelineItem.ts";
import { inOrderOfTime, type TimelineMark } from "./timelineMarks.ts";

/**
 * Gives what a strip draws, in the order of time: each meeting by itself, and what else one date holds in one lane as one.
 */
export function stripItems(marks: readonly TimelineMark[]): TimelineItem[] {
  const groups = new Map<string, TimelineMark[]>();
  for (const mark of inOrderOfTime(marks)) {
    const key = mark.meeting === null ? `${mark.lane} ${mark.date.text}` : mark.id;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  return Array.from(groups.values(), itemOf);
}
