import type { Day } from "../../model/day.ts";
import { toggleMeeting, type View } from "../../view/view.ts";
import { extentOf, positionOf, type TimelineAxis } from "./timelineAxis.ts";
import { LANES, type Lane, type TimelineMark } from "./timelineMarks.ts";

/** What is drawn at one place of a lane: one mark, or several told as a number. Places are fractions of the axis. */
export interface TimelineItem {
  id: string;
  lane: Lane;
  /** At least one. */
  marks: [TimelineMark, ...TimelineMark[]];
  first: Day;
  last: Day;
  start: number;
  at: number;
  end: number;
}

/** A lane with more marks than this tells neighbours as a number. */
const MOST_SINGLE = 12;
/** More marks than this in one bin are told as a number in any lane. */
const MOST_STACKED = 5;
/** Bins per lane: what bounds the number of things drawn, whatever the dossier holds. */
const BINS = 24;

/** Gives what the timeline draws, lane by lane and in the order of time; never more than a few dozen items. */
export function timelineItems(marks: readonly TimelineMark[], axis: TimelineAxis): TimelineItem[] {
  return LANES.flatMap((lane) => {
    const placed = marks.filter((mark) => mark.lane === lane).map((mark) => itemOf(axis, [mark]));
    const bins: TimelineItem[][] = Array.from({ length: BINS }, () => []);
    for (const item of placed.toSorted(byTime)) bins[Math.min(Math.floor(item.at * BINS), BINS - 1)]?.push(item);
    const most = placed.length > MOST_SINGLE ? 1 : MOST_STACKED;
    return bins.flatMap((items) => (items.length > most ? [groupOf(axis, items)] : items));
  });
}

/**
 * What pressing an item makes of a view: a group narrows the period to its days, a meeting opens, or closes when it is
 * open. Null for a single event, which cannot be pressed.
 */
export function pressChange({ marks, first, last }: TimelineItem): ((view: View) => View) | null {
  const [{ meeting }, ...others] = marks;
  if (others.length > 0) return (view) => ({ ...view, period: { from: first, to: last } });
  return meeting === null ? null : (view) => toggleMeeting(view, meeting);
}

/** Marks with the same place keep the dossier's order: nobody knows the order within a day. */
function byTime(one: TimelineItem, other: TimelineItem): number {
  return one.at - other.at;
}

function groupOf(axis: TimelineAxis, items: readonly TimelineItem[]): TimelineItem {
  const [first, ...rest] = items.flatMap(({ marks }) => marks);
  if (!first) throw new Error("A group of no marks cannot be drawn.");
  return itemOf(axis, [first, ...rest]);
}

function itemOf(axis: TimelineAxis, marks: [TimelineMark, ...TimelineMark[]]): TimelineItem {
  const [mark] = marks;
  const first = marks.reduce((earliest, other) => (other.first < earliest ? other.first : earliest), mark.first);
  const last = marks.reduce((latest, other) => (other.last > latest ? other.last : latest), mark.last);
  const { start, end } = extentOf(axis, first, last);
  const at = first === last ? positionOf(axis, first) : (start + end) / 2;
  return { id: marks.length === 1 ? mark.id : `group-${mark.id}`, lane: mark.lane, marks, first, last, start, at, end };
}
