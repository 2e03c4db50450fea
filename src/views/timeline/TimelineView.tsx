import { hasRange } from "../../selectors/timeline/hasRange.ts";
import { timelineContent } from "../../selectors/timeline/timelineContent.ts";
import { TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { LiveTimeline, type TimelineProps } from "./LiveTimeline.tsx";
import { TimelineChart } from "./TimelineChart.tsx";
import { TimelineRange } from "./TimelineRange.tsx";

/** When it happened: the dossier's events and meetings on a broken axis, and the range of dates that filters them. */
export function TimelineView(props: TimelineProps) {
  const { dossier, asked, changeView } = props;
  const isRanged = hasRange(dossier);
  return (
    <LiveTimeline
      {...props}
      form="chart"
      Picture={TimelineChart}
      breaks={timelineContent(dossier).axis.breaks}
      hint={isRanged ? TIMELINE_WORDS.hint : ""}
    >
      {isRanged && <TimelineRange dossier={dossier} period={asked.period} changeView={changeView} />}
    </LiveTimeline>
  );
}
