import type { Dossier } from "../../model/dossier.ts";
import { ParagraphLinks } from "../../parts/ParagraphLinks.tsx";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import type { SpineStatement } from "../../selectors/report/reportSpine.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { SOURCE_WORDS } from "../../words/sourceWords.ts";
import { MeetingLinks } from "./MeetingLinks.tsx";
import { StatementHead } from "./StatementHead.tsx";

interface SpineStatementViewProps {
  dossier: Dossier;
  drawn: SpineStatement;
  idPrefix: string;
  linkTo: LinkTo;
}

/** A statement where it is drawn from: act, who, what, for which meetings, how certain, and where else it stands. */
export function SpineStatementView({ dossier, drawn, idPrefix, linkTo }: SpineStatementViewProps) {
  const { statement, meetings, notes, alsoIn } = drawn;
  const id = `${idPrefix}-${statement.id}`;
  return (
    <>
      <StatementHead drawn={drawn} />
      <div className="source-aside">
        <MeetingLinks dossier={dossier} meetings={meetings} idPrefix={id} linkTo={linkTo} />
        {alsoIn.length > 0 && (
          <>
            {" "}
            <span>{`· ${SOURCE_WORDS.alsoIn}`}</span>{" "}
            <ParagraphLinks dossier={dossier} paragraphs={alsoIn} idPrefix={id} linkTo={linkTo} />
          </>
        )}
      </div>
      <ReadingNotes notes={notes} />
    </>
  );
}
