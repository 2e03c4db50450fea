import { useEffect } from "react";
import { textWidth } from "../../drawing/timeline/textWidth.ts";
import type { LaidItem, TimelineLayout } from "../../drawing/timeline/timelineLayout.ts";
import { tipPlace } from "../../drawing/timeline/tipPlace.ts";
import { groupDate, groupTitle, markDate, markTitle } from "../../words/timelineWords.ts";
import { TIP_ID } from "./MarkShape.tsx";
import { useTimelineReader } from "./timelineReader.ts";

const TIP_WIDTH = 260;
const PADDING = 22;
const LINE = 18.5;

/**
 * What is known of the mark pointed at. It stays while the pointer is on the chart, so that it can be pointed at
 * itself; Escape takes it away.
 */
export function TimelineTip({ layout }: { layout: TimelineLayout }) {
  const { shownTip } = useTimelineReader();
  const laid = layout.items.find(({ item }) => item.id === shownTip);
  return laid ? <ShownTip laid={laid} layout={layout} /> : null;
}

function ShownTip({ laid, layout }: { laid: LaidItem; layout: TimelineLayout }) {
  const { onDismissTip } = useTimelineReader().doings;

  useEffect(
    function dismissOnEscape() {
      function handleKeyDown(event: KeyboardEvent): void {
        if (event.key === "Escape") onDismissTip();
      }
      document.addEventListener("keydown", handleKeyDown);
      return function stopListening() {
        document.removeEventListener("keydown", handleKeyDown);
      };
    },
    [onDismissTip],
  );

  const lines = linesOf(laid);
  const width = Math.min(TIP_WIDTH, layout.width);
  const rows = lines.reduce((sum, text) => sum + Math.ceil((textWidth(text) * 1.1) / (width - PADDING)), 0);
  const { left, top } = tipPlace(laid, layout, { width, height: rows * LINE + PADDING });
  const [title, ...others] = lines;
  return (
    <div id={TIP_ID} className="timeline-tip" role="tooltip" style={{ left, top, width }}>
      <strong>{title}</strong>
      {others.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </div>
  );
}

function linesOf({ item }: LaidItem): string[] {
  const [mark, ...others] = item.marks;
  if (others.length > 0) return [groupTitle(item), groupDate(item)];
  return [markTitle(mark), markDate(mark), ...(mark.note === null ? [] : [mark.note])];
}
