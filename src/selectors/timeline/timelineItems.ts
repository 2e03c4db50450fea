import { extentOf, positionOf, type TimelineAxis } from "./timelineAxis.ts";
import { itemOf, type TimelineItem } from "./timelineItem.ts";
import { LANES, type TimelineMark } from "./timelineMarks.ts";

/** An item with its place on an axis, in fractions. */
export interface PlacedItem extends TimelineItem {
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
export function timelineItems(marks: readonly TimelineMark[], axis: TimelineAxis): PlacedItem[] {
  return LANES.flatMap((lane) => {
    const placed = marks.filter((mark) => mark.lane === lane).map((mark) => placedOf(axis, [mark]));
    const bins: PlacedItem[][] = Array.from({ length: BINS }, () => []);
    for (const item of placed.toSorted(byTime)) bins[Math.min(Math.floor(item.at * BINS), BINS - 1)]?.push(item);
    const most = placed.length > MOST_SINGLE ? 1 : MOST_STACKED;
    return bins.flatMap((items) =>
      items.length > most
        ? [
            placedOf(
              axis,
              items.flatMap(({ marks: each }) => each),
            ),
          ]
        : items,
    );
  });
}

/** Marks with the same place keep the dossier's order: nobody knows the order within a day. */
function byTime(one: PlacedItem, other: PlacedItem): number {
  return one.at - other.at;
}

function placedOf(axis: TimelineAxis, marks: readonly TimelineMark[]): PlacedItem {
  const item = itemOf(marks);
  const { start, end } = extentOf(axis, item.first, item.last);
  return { ...item, start, end, at: item.first === item.last ? positionOf(axis, item.first) : (start + end) / 2 };
}
