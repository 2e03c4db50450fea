import { memo, useMemo, useState } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { PeriodFields } from "../../parts/PeriodFields.tsx";
import { timelineContent } from "../../selectors/timeline/timelineContent.ts";
import { pressChange } from "../../selectors/timeline/timelineItems.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { shownDates, TIMELINE_WORDS } from "../../words/timelineWords.ts";
import type { MarkHandlers } from "./LiveMark.tsx";
import { TimelineChart } from "./TimelineChart.tsx";
import { TimelineList } from "./TimelineList.tsx";
import { TimelineRange } from "./TimelineRange.tsx";
import "./timeline.css";
import "./liveTimeline.css";

interface TimelineViewProps {
  dossier: Dossier;
  /** A handle moves at once. */
  asked: Pick<View, "period">;
  shown: View;
  highlighted: string | null;
  onHighlight: (meetingId: string | null) => void;
  changeView: ChangeView;
}

/** React writes to an input's attributes each time that it is drawn, also when nothing has changed. */
const SteadyFields = memo(PeriodFields);

/** When it happened: the dossier's events and meetings on a broken axis, and the period that filters them. */
export function TimelineView(props: TimelineViewProps) {
  const { dossier, asked, shown, highlighted, onHighlight, changeView } = props;
  const [shownTip, setShownTip] = useState<string | null>(null);
  const handlers = useMemo<MarkHandlers>(
    () => ({
      onPoint: function handlePoint({ id, marks: [mark, ...others] }) {
        setShownTip(id);
        onHighlight(others.length === 0 ? mark.meeting : null);
      },
      onLeave: () => onHighlight(null),
      onDismissTip: () => setShownTip(null),
      onPress: function handlePress(item) {
        const change = pressChange(item);
        if (change) changeView(change, "push");
      },
    }),
    [onHighlight, changeView],
  );
  if (timelineContent(dossier).items.length === 0) return <p className="timeline">{TIMELINE_WORDS.empty}</p>;

  return (
    <section className="timeline" aria-labelledby="timeline-heading">
      <div className="timeline-head">
        <h2 id="timeline-heading">{TIMELINE_WORDS.heading}</h2>
        <p>{TIMELINE_WORDS.hint}</p>
      </div>
      <div onMouseLeave={handlers.onDismissTip}>
        <TimelineChart {...{ dossier, view: shown, highlighted, shownTip, handlers }} />
      </div>
      <TimelineRange dossier={dossier} period={asked.period} changeView={changeView} />
      <div className="timeline-foot">
        <SteadyFields idPrefix="timeline-period" period={asked.period} changeView={changeView} />
        <p className="timeline-status">
          <span>{shownDates(shown.period)}</span>
          {shown.period !== null && (
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
      <TimelineList dossier={dossier} view={shown} />
    </section>
  );
}
