import { useState } from "react";
import type { Dossier } from "../../model/dossier.ts";
import type { TimelineBreak } from "../../selectors/timeline/timelineAxis.ts";
import { inOrderOfTime, timelineMarks } from "../../selectors/timeline/timelineMarks.ts";
import type { View } from "../../view/view.ts";
import { breakDates, markDate, markKind, markTitle, TIMELINE_WORDS } from "../../words/timelineWords.ts";

interface TimelineListProps {
  dossier: Dossier;
  view: View;
  /** What the drawing leaves out. */
  breaks: readonly TimelineBreak[];
}

/** Everything that the chart draws, in words and in the order of time; made when it is opened, for it can be long. */
export function TimelineList(props: TimelineListProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="timeline-list" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{TIMELINE_WORDS.list}</summary>
      {isOpen && <TimelineEntries {...props} />}
    </details>
  );
}

/** Each mark in words, and what the breaks leave out. */
export function TimelineEntries({ dossier, view, breaks }: TimelineListProps) {
  return (
    <>
      <ol>
        {inOrderOfTime(timelineMarks(dossier, view)).map((mark) => (
          <li key={mark.id}>
            <strong>{markTitle(mark)}</strong>
            <span>{`, ${markDate(mark)}`}</span> <span className="timeline-kind">{markKind(mark)}</span>
            {!mark.isInView && <span className="timeline-kind">{` · ${TIMELINE_WORDS.outside}`}</span>}
            {mark.note !== null && <p>{mark.note}</p>}
          </li>
        ))}
      </ol>
      {breaks.map((gap) => (
        <p key={gap.first}>{breakDates(gap)}</p>
      ))}
    </>
  );
}
