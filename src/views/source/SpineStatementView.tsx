import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import { ParagraphLinks } from "../../parts/ParagraphLinks.tsx";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import type { SpineStatement } from "../../selectors/reportSpine.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { SOURCE_WORDS } from "../../words/sourceWords.ts";
import { MeetingLinks } from "./MeetingLinks.tsx";
import { StatementHead } from "./StatementHead.tsx";

interface SpineStatementViewProps {
  dossier: Dossier;
  report: Report;
  drawn: SpineStatement;
  idPrefix: string;
  linkTo: LinkTo;
  isLinked: boolean;
}

/** A statement where it is drawn from: act, who, what, for which meetings, how certain, and where else it stands. */
export function SpineStatementView({ dossier, report, drawn, idPrefix, linkTo, isLinked }: SpineStatementViewProps) {
  const { statement, meetings, notes, alsoIn } = drawn;
  const id = `${idPrefix}-${statement.id}`;
  return (
    <>
      <StatementHead drawn={drawn} />
      <p className="source-aside">
        <MeetingLinks dossier={dossier} meetings={meetings} idPrefix={id} linkTo={linkTo} />
        {isLinked && alsoIn.length > 0 && (
          <>
            {" "}
            · {SOURCE_WORDS.alsoIn}{" "}
            <ParagraphLinks
              sources={[{ report: report.id, paragraphs: alsoIn, terms: [] }]}
              idPrefix={id}
              linkTo={linkTo}
            />
          </>
        )}
      </p>
      <ReadingNotes notes={notes} />
    </>
  );
}
