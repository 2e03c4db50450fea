import { useEffect, useRef } from "react";
import { percent } from "../../drawing/timeline/percent.ts";
import { LAYOUT_WIDTHS } from "../../drawing/timeline/timelineLayout.ts";
import { timelineScene } from "../../drawing/timeline/timelineScene.ts";
import type { Dossier } from "../../model/dossier.ts";
import { PeriodFields } from "../../parts/PeriodFields.tsx";
import { positionOf } from "../../selectors/timelineAxis.ts";
import { timelineContent } from "../../selectors/timelineContent.ts";
import { repeatInput } from "../../ui/repeatInput.ts";
import type { ChangeView, LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { shownDates, TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { StaticChart } from "./StaticChart.tsx";
import { TimelineEntries } from "./TimelineList.tsx";
import "./timeline.css";

interface StaticTimelineProps {
  dossier: Dossier;
  view: View;
  linkTo: LinkTo;
  changeView: ChangeView;
}

/**
 * The timeline as a picture that needs no script: it stands in a written page, and where the live timeline will be
 * until that is wanted and loaded. It has a picture for each width at which the live one is laid out anew, of which
 * the style sheet shows one, and is as high as the live one at every width. Each meeting is a link that opens it.
 */
export function StaticTimeline({ dossier, view, linkTo, changeView }: StaticTimelineProps) {
  const place = useRef<HTMLElement>(null);
  const { marks, axis } = timelineContent(dossier);

  useEffect(function repeatEarlyInput() {
    if (place.current) repeatInput(window.endEarlyInput?.(place.current) ?? []);
  }, []);

  if (axis.segments.length === 0) return <p className="timeline">{TIMELINE_WORDS.empty}</p>;
  const days = marks.filter(({ shape }) => shape === "day").map((mark) => positionOf(axis, mark.first));

  return (
    <section className="timeline timeline-static" aria-labelledby="timeline-heading" ref={place} data-later>
      <div className="timeline-head">
        <h2 id="timeline-heading">{TIMELINE_WORDS.heading}</h2>
        <p className="timeline-needs-script">{TIMELINE_WORDS.hint}</p>
      </div>
      {LAYOUT_WIDTHS.map((width) => (
        <StaticChart key={width} scene={timelineScene(dossier, view, width)} linkTo={linkTo} />
      ))}
      <div className="timeline-range timeline-needs-script" aria-hidden="true">
        <svg className="timeline-track timeline-static-track">
          <rect className="timeline-static-chosen" width="100%" height="28" rx="6" />
          {[...new Set(days)].map((at) => (
            <rect key={at} className="timeline-static-notch" x={percent(at)} y="9" width="3" height="10" />
          ))}
        </svg>
      </div>
      <div className="timeline-foot timeline-needs-script">
        <PeriodFields idPrefix="timeline-period" period={view.period} changeView={changeView} />
        <p className="timeline-status">{shownDates(view.period)}</p>
      </div>
      <details className="timeline-list">
        <summary>{TIMELINE_WORDS.list}</summary>
        <TimelineEntries dossier={dossier} view={view} />
      </details>
    </section>
  );
}
