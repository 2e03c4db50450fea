import { useState } from "react";
import type { TimelineAxis } from "../../selectors/timelineAxis.ts";
import type { TimelineMark } from "../../selectors/timelineMarks.ts";
import { breakDates, markDate, markKind, markTitle, TIMELINE_WORDS } from "../../words/timelineWords.ts";

interface TimelineListProps {
  marks: readonly TimelineMark[];
  axis: TimelineAxis;
}

/** Everything that the chart draws, in words and in the order of time; made when it is opened, for it can be long. */
export function TimelineList({ marks, axis }: TimelineListProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="timeline-list" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{TIMELINE_WORDS.list}</summary>
      {isOpen && <TimelineEntries marks={marks} axis={axis} />}
    </details>
  );
}

/** Each mark in words, and what the breaks leave out. */
export function TimelineEntries({ marks, axis }: TimelineListProps) {
  const sorted = marks.toSorted((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0));
  return (
    <>
      <ol>
        {sorted.map((mark) => (
          <li key={mark.id}>
            <strong>{markTitle(mark)}</strong>
            <span>{`, ${markDate(mark)}`}</span> <span className="timeline-kind">{markKind(mark)}</span>
            {!mark.isInView && <span className="timeline-kind">{` · ${TIMELINE_WORDS.outside}`}</span>}
            {mark.note !== null && <p>{mark.note}</p>}
          </li>
        ))}
      </ol>
      {axis.breaks.map((gap) => (
        <p key={gap.first}>{breakDates(gap)}</p>
      ))}
    </>
  );
}
