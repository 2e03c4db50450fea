import { memo, useMemo, useState } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { PeriodFields } from "../../parts/PeriodFields.tsx";
import { periodText } from "../../records/dateText.ts";
import { timelineAxis } from "../../selectors/timelineAxis.ts";
import type { TimelineItem } from "../../selectors/timelineItems.ts";
import { timelineMarks } from "../../selectors/timelineMarks.ts";
import { timelineRange } from "../../selectors/timelineRange.ts";
import { useSteadyItems } from "../../ui/useSteady.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { DEFAULT_VIEW, toggleMeeting, type View } from "../../view/view.ts";
import { TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { TimelineChart } from "./TimelineChart.tsx";
import { TimelineList } from "./TimelineList.tsx";
import { TimelineRange } from "./TimelineRange.tsx";
import { TimelineReaderContext } from "./timelineReader.ts";
import "./timeline.css";
import "./liveTimeline.css";

interface TimelineViewProps {
  dossier: Dossier;
  view: View;
  /** What the address says already, where `view` follows it later: a handle moves at once. */
  now: Pick<View, "period">;
  highlighted: string | null;
  onHighlight: (meetingId: string | null) => void;
  changeView: ChangeView;
}

/** React writes to an input's attributes each time that it is drawn, also when nothing has changed. */
const SteadyFields = memo(PeriodFields);

/** When it happened: the dossier's events and meetings on a broken axis, and the period that filters them. */
export function TimelineView(props: TimelineViewProps) {
  const { dossier, view, now, highlighted, onHighlight, changeView } = props;
  const [shownTip, setShownTip] = useState<string | null>(null);
  const marks = useSteadyItems(useMemo(() => timelineMarks(dossier, view), [dossier, view]));
  const drawn = useMemo(() => timelineMarks(dossier, DEFAULT_VIEW), [dossier]);
  const axis = useMemo(() => timelineAxis(drawn.map(({ date }) => date)), [drawn]);
  const doings = useMemo(
    () => ({
      onPoint: function handlePoint({ id, marks: [mark, ...others] }: TimelineItem) {
        setShownTip(id);
        onHighlight(others.length === 0 ? mark.meeting : null);
      },
      onLeave: () => onHighlight(null),
      onDismissTip: () => setShownTip(null),
      onPress: function handlePress({ marks: [mark, ...others], first, last }: TimelineItem) {
        const { meeting } = mark;
        if (others.length > 0) changeView((before) => ({ ...before, period: { from: first, to: last } }), "push");
        else if (meeting !== null) changeView((before) => toggleMeeting(before, meeting), "push");
      },
    }),
    [onHighlight, changeView],
  );
  const { period } = view;
  const chosen = useMemo(() => timelineRange(axis, period), [axis, period]);
  const reader = useMemo(
    () => ({ doings, marks: new Map(marks.map((mark) => [mark.id, mark])), highlighted, shownTip, chosen }),
    [doings, marks, highlighted, shownTip, chosen],
  );
  if (axis.segments.length === 0) return <p className="timeline">{TIMELINE_WORDS.empty}</p>;

  return (
    <section className="timeline" aria-labelledby="timeline-heading">
      <div className="timeline-head">
        <h2 id="timeline-heading">{TIMELINE_WORDS.heading}</h2>
        <p>{TIMELINE_WORDS.hint}</p>
      </div>
      <TimelineReaderContext value={reader}>
        <div onMouseLeave={doings.onDismissTip}>
          <TimelineChart marks={drawn} axis={axis} />
        </div>
      </TimelineReaderContext>
      <TimelineRange axis={axis} marks={drawn} period={now.period} changeView={changeView} />
      <div className="timeline-foot">
        <SteadyFields idPrefix="timeline-period" period={now.period} changeView={changeView} />
        <p className="timeline-status">
          <span>{period === null ? TIMELINE_WORDS.wholeTime : `Showing ${periodText(period)}`}</span>
          {period !== null && (
            <button
              type="button"
              className="text-button"
              onClick={() => changeView((before) => ({ ...before, period: null }), "push")}
            >
              {TIMELINE_WORDS.clear}
            </button>
          )}
        </p>
      </div>
      <TimelineList marks={marks} axis={axis} />
    </section>
  );
}
