import { type ReactNode, useEffect, useRef } from "react";
import { LAYOUT_WIDTHS } from "../../drawing/timeline/layoutWidth.ts";
import type { SceneOf } from "../../drawing/timeline/timelineScene.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { TimelineBreak } from "../../selectors/timeline/timelineAxis.ts";
import type { TimelineForm } from "../../selectors/timeline/timelineForm.ts";
import { repeatInput } from "../../ui/repeatInput.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { shownDates, TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { StaticChart } from "./StaticChart.tsx";
import { TimelineEntries } from "./TimelineList.tsx";
import { UndatedNote } from "./UndatedNote.tsx";
import "./timeline.css";

export interface StaticTimelineProps {
  dossier: Dossier;
  view: View;
  linkTo: LinkTo;
}

interface StaticFrameProps extends StaticTimelineProps {
  form: TimelineForm;
  sceneOf: SceneOf;
  breaks: readonly TimelineBreak[];
  /** What stands beside the heading. */
  hint?: string;
  /** What stands for the range. */
  children?: ReactNode;
}

/**
 * A timeline as a picture that needs no script: it stands in a written page, and where the live timeline will be
 * until that is wanted and loaded. It has a picture for each width at which the live one is laid out anew, of which
 * the style sheet shows one, and is as high as the live one at every width. Each meeting is a link that opens it.
 */
export function StaticFrame({ dossier, view, linkTo, form, sceneOf, breaks, hint, children }: StaticFrameProps) {
  const place = useRef<HTMLElement>(null);

  useEffect(function repeatEarlyInput() {
    if (place.current) repeatInput(window.endEarlyInput?.(place.current) ?? []);
  }, []);

  if (dossier.events.length + dossier.meetings.length === 0) return <p className="timeline">{TIMELINE_WORDS.empty}</p>;

  return (
    <section
      className={`timeline timeline-static timeline--${form}`}
      aria-labelledby="timeline-heading"
      ref={place}
      data-later
    >
      <div className="timeline-head">
        <h2 id="timeline-heading">{TIMELINE_WORDS.heading}</h2>
        {hint && <p className="timeline-needs-script">{hint}</p>}
      </div>
      {LAYOUT_WIDTHS.map((width) => (
        <StaticChart key={width} {...{ dossier, view, linkTo, sceneOf, width }} />
      ))}
      {children}
      <div className="timeline-foot">
        <details className="timeline-list">
          <summary>{TIMELINE_WORDS.list}</summary>
          <TimelineEntries dossier={dossier} view={view} breaks={breaks} />
        </details>
        <UndatedNote dossier={dossier} />
        {form === "strip" && view.period === null && <p className="timeline-note">{TIMELINE_WORDS.order}</p>}
        {view.period !== null && <p className="timeline-status">{shownDates(view.period)}</p>}
      </div>
    </section>
  );
}
