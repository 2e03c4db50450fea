import type { Dossier } from "../../model/dossier.ts";
import { inOrderOfTime, timelineMarks } from "../../selectors/timeline/timelineMarks.ts";
import type { View } from "../../view/view.ts";
import { PRINT_WORDS } from "../../words/shareWords.ts";
import { markDate, markKind, markTitle } from "../../words/timelineWords.ts";

/** The timeline in words: a small screen's page has no drawing of it to print. */
export function PrintTimes({ dossier, view }: { dossier: Dossier; view: View }) {
  const marks = inOrderOfTime(timelineMarks(dossier, view));
  return (
    <section className="print-times">
      <h2>{PRINT_WORDS.time}</h2>
      <ol>
        {marks.map((mark) => (
          <li key={mark.id}>
            <strong>{markDate(mark)}</strong> <span>{markTitle(mark)}</span>
            {mark.meeting === null && <span>{` (${markKind(mark)})`}</span>}
            {!mark.isInView && <span>{` (${PRINT_WORDS.outside})`}</span>}
            {/* A meeting's note stands with the meeting. */}
            {mark.meeting === null && mark.note !== null && <p className="print-source">{mark.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
