import type { Day } from "../model/day.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import { statementAnchor } from "../url/statementAnchor.ts";
import { citationText } from "./citationText.ts";
import { citedMeeting } from "./cited.ts";
import { differenceNote } from "./differenceText.ts";
import type { ExportContext } from "./exportContext.ts";
import { meetingFacts } from "./meetingFacts.ts";
import { statementText } from "./statementText.ts";

/**
 * One statement as it was made at a meeting, to be quoted with its origin, in one line of plain text: act, how certain,
 * speakers, words, report and paragraphs; then the meeting, the edition, the statement's own link, where accounts of the
 * meeting differ and any reading note, in the form of every other citation. The words are ours: no report is quoted. Null when the dossier has no such statement there.
 */
export function statementCitation(
  dossier: Dossier,
  meeting: Meeting,
  statementId: string,
  context: ExportContext,
  accessed: Day | null,
): string | null {
  const facts = meetingFacts(dossier, { meeting, isOpen: false }, context.siteRoot);
  const spoken = facts.statements.find(({ statement }) => statement.id === statementId);
  const cited = citedMeeting(dossier, meeting.id, context, accessed);
  if (!spoken || !cited) return null;
  return citationText({
    ...cited,
    title: statementText(dossier, { ...spoken, notes: [] }),
    container: cited.title,
    link: `${facts.link}#${statementAnchor(statementId)}`,
    notes: [...facts.differences.map(differenceNote), ...spoken.notes.map((note) => `Reading note: ${note}`)],
  });
}
