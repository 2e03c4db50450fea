import type { Day } from "../../model/day.ts";
import { toggleMeeting, type View } from "../../view/view.ts";
import type { Lane, TimelineMark } from "./timelineMarks.ts";

/** What is drawn as one: one mark, or several told as a number. */
export interface TimelineItem {
  id: string;
  lane: Lane;
  /** At least one. */
  marks: [TimelineMark, ...TimelineMark[]];
  first: Day;
  last: Day;
}

/** Gives marks as one item, with the days from the first to the last that any of them can mean. */
export function itemOf(marks: readonly TimelineMark[]): TimelineItem {
  const [mark, ...rest] = marks;
  if (!mark) throw new Error("A group of no marks cannot be drawn.");
  const first = marks.reduce((earliest, other) => (other.first < earliest ? other.first : earliest), mark.first);
  const last = marks.reduce((latest, other) => (other.last > latest ? other.last : latest), mark.last);
  const id = rest.length === 0 ? mark.id : `group-${mark.id}`;
  return { id, lane: mark.lane, marks: [mark, ...rest], first, last };
}

/**
 * What a link of an item makes of a view: a meeting opens, or closes when it is open; a group narrows the period to its
 * days, so that the list has what it tells. Null for a single event, which is nowhere to be opened.
 */
export function linkChange({ marks, first, last }: TimelineItem): ((view: View) => View) | null {
  const [{ meeting }, ...others] = marks;
  if (others.length > 0) return (view) => ({ ...view, period: { from: first, to: last } });
  return meeting === null ? null : (view) => toggleMeeting(view, meeting);
}
