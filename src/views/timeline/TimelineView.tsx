import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { periodText } from "../../records/dateText.ts";
import { datedWithin } from "../../selectors/timeline/datedWithin.ts";
import { hasRange } from "../../selectors/timeline/hasRange.ts";
import { timelineContent } from "../../selectors/timeline/timelineContent.ts";
import type { TimelineItem } from "../../selectors/timeline/timelineItem.ts";
import { TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { LiveTimeline, type TimelineProps } from "./LiveTimeline.tsx";
import { TimelineChart } from "./TimelineChart.tsx";
import { TimelineRange } from "./TimelineRange.tsx";

/**
 * When it happened: the dossier's events and meetings on a broken axis, and the range of dates that filters them. The
 * dates that are chosen can have the whole width; the range, which chooses among all, then waits.
 */
export function TimelineView(props: TimelineProps) {
  const { dossier, asked, shown, changeView } = props;
  // The dates and not only that they are enlarged: other dates are shown among all again.
  const [enlarged, setEnlarged] = useState("");
  const { period } = shown;
  const dates = period === null ? "" : periodText(period);
  const isEnlarged = dates !== "" && dates === enlarged;
  const within = useMemo(() => (period === null ? dossier : datedWithin(dossier, period)), [dossier, period]);
  const drawn = isEnlarged ? within : dossier;
  const isRanged = hasRange(dossier) && !isEnlarged;
  const zoom = useRef<HTMLButtonElement>(null);
  useEffect(
    function keepFocus() {
      // The list that was pressed is gone; what undoes the press is the next thing to want.
      if (isEnlarged && document.activeElement === document.body) zoom.current?.focus();
    },
    [isEnlarged],
  );
  const handleEnlarge = useCallback(
    function handleEnlarge({ first, last }: TimelineItem) {
      const days = { from: first, to: last };
      setEnlarged(periodText(days));
      changeView((view) => ({ ...view, period: days }), "push");
    },
    [changeView],
  );
  return (
    <LiveTimeline
      {...props}
      dossier={drawn}
      form="chart"
      Picture={TimelineChart}
      breaks={timelineContent(drawn).axis.breaks}
      hint={isRanged ? TIMELINE_WORDS.hint : ""}
      onEnlarge={handleEnlarge}
      zoom={
        within.meetings.length > 0 && (
          <button ref={zoom} type="button" className="text-button" onClick={() => setEnlarged(isEnlarged ? "" : dates)}>
            {isEnlarged ? TIMELINE_WORDS.whole : TIMELINE_WORDS.enlarge}
          </button>
        )
      }
    >
      {isRanged && <TimelineRange dossier={dossier} period={asked.period} changeView={changeView} />}
    </LiveTimeline>
  );
}
