import type { Dossier } from "../../model/dossier.ts";
import { meetingIndex } from "../../selectors/meetings/meetingIndex.ts";
import type { View } from "../../view/view.ts";
import { meetingCount, onlyOpen } from "../../words/filterWords.ts";

/** "n of N meetings", announced politely when it changes. */
export function ResultCount({ dossier, view }: { dossier: Dossier; view: View }) {
  const found = meetingIndex(dossier).meetingsInView(view);
  const openCount = found.filter(({ isOpen }) => isOpen).length;
  return (
    <p className="result-count" role="status">
      <strong>{found.length}</strong> <span>{`of ${meetingCount(dossier.meetings.length)}`}</span>
      <span>{onlyOpen(openCount)}</span>
    </p>
  );
}
