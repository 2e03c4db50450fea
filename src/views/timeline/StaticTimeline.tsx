import { chartScene } from "../../drawing/timeline/chartScene.ts";
import { hasRange } from "../../selectors/timeline/hasRange.ts";
import { timelineContent } from "../../selectors/timeline/timelineContent.ts";
import { TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { RangeNotches } from "./RangeNotches.tsx";
import { StaticFrame, type StaticTimelineProps } from "./StaticFrame.tsx";

/** The picture of a chart, with one of its range. */
export function StaticTimeline(props: StaticTimelineProps) {
  const { dossier } = props;
  const isRanged = hasRange(dossier);
  return (
    <StaticFrame
      {...props}
      form="chart"
      sceneOf={chartScene}
      breaks={timelineContent(dossier).axis.breaks}
      hint={isRanged ? TIMELINE_WORDS.hint : ""}
    >
      {isRanged && (
        <div className="timeline-range timeline-needs-script" aria-hidden="true">
          <div className="timeline-track">
            <div className="timeline-chosen" />
            <RangeNotches dossier={dossier} />
          </div>
        </div>
      )}
    </StaticFrame>
  );
}
