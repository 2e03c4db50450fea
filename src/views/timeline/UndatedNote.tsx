import type { Dossier } from "../../model/dossier.ts";
import { undatedText } from "../../words/timelineWords.ts";

/** How many meetings have no place on the timeline, if any. */
export function UndatedNote({ dossier }: { dossier: Dossier }) {
  const count = dossier.meetings.filter(({ date }) => date === null).length;
  return count > 0 && <p className="timeline-note">{undatedText(count)}</p>;
}
