import { createContext, useContext } from "react";
import type { TimelineItem } from "../../selectors/timelineItems.ts";
import type { TimelineMark } from "../../selectors/timelineMarks.ts";

/** What pointing at and pressing an item does. */
export interface TimelineDoings {
  onPoint: (item: TimelineItem) => void;
  onLeave: () => void;
  onDismissTip: () => void;
  onPress: (item: TimelineItem) => void;
}

/**
 * What the reader has chosen and is pointing at. It goes around Recharts, which makes its points again, and so loses
 * the focus, whenever the chart is drawn again.
 */
interface TimelineReader {
  /** The marks as they are in the present view, by id. */
  marks: ReadonlyMap<string, TimelineMark>;
  highlighted: string | null;
  /** The part of the axis within the period, as fractions. */
  chosen: { start: number; end: number };
  /** `id` of the item whose tooltip is shown. */
  shownTip: string | null;
  doings: TimelineDoings;
}

function ignore(): void {}

export const TimelineReaderContext = createContext<TimelineReader>({
  marks: new Map(),
  highlighted: null,
  chosen: { start: 0, end: 1 },
  shownTip: null,
  doings: { onPoint: ignore, onLeave: ignore, onDismissTip: ignore, onPress: ignore },
});

/** The reader's choices and doings, for a mark. */
export function useTimelineReader(): TimelineReader {
  return useContext(TimelineReaderContext);
}

/** The item with its marks as they are in the present view. */
export function useCurrentItem(item: TimelineItem): TimelineItem {
  const { marks } = useTimelineReader();
  const [first, ...rest] = item.marks;
  const current = (mark: TimelineMark) => marks.get(mark.id) ?? mark;
  return { ...item, marks: [current(first), ...rest.map(current)] };
}
