import { useEffect, useRef } from "react";
import { LAYOUT_WIDTHS } from "../../drawing/timeline/timelineLayout.ts";
import { timelineScene } from "../../drawing/timeline/timelineScene.ts";
import type { Dossier } from "../../model/dossier.ts";
import { PeriodFields } from "../../parts/PeriodFields.tsx";
import { timelineContent } from "../../selectors/timeline/timelineContent.ts";
import { repeatInput } from "../../ui/repeatInput.ts";
import type { ChangeView, LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { shownDates, TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { RangeNotches } from "./RangeNotches.tsx";
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

  useEffect(function repeatEarlyInput() {
    if (place.current) repeatInput(window.endEarlyInput?.(place.current) ?? []);
  }, []);

  if (timelineContent(dossier).items.length === 0) return <p className="timeline">{TIMELINE_WORDS.empty}</p>;

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
        <div className="timeline-track">
          <div className="timeline-chosen" />
          <RangeNotches dossier={dossier} />
        </div>
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
