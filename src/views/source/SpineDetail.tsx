import type { Dossier } from "../../model/dossier.ts";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import type { SpineParagraph } from "../../selectors/report/reportSpine.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { SOURCE_WORDS } from "../../words/sourceWords.ts";
import { SpineRecords } from "./SpineRecords.tsx";
import { SpineStatementView } from "./SpineStatementView.tsx";

interface SpineDetailProps {
  dossier: Dossier;
  entry: SpineParagraph;
  /** Makes the ids: that of the paragraph's element. */
  idPrefix: string;
  linkTo: LinkTo;
}

/** What is in a paragraph's fold: how it can be read, and everything taken from it. */
export function SpineDetail({ dossier, entry, idPrefix, linkTo }: SpineDetailProps) {
  const { paragraph, statements } = entry;
  return (
    <>
      {paragraph.note && <ReadingNotes notes={[paragraph.note]} />}
      {statements.length > 0 ? (
        <ul className="source-statements" aria-label={SOURCE_WORDS.statements}>
          {statements.map((drawn) => (
            <li key={drawn.statement.id}>
              <SpineStatementView dossier={dossier} drawn={drawn} idPrefix={idPrefix} linkTo={linkTo} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="source-aside">{SOURCE_WORDS.noneDrawn}</p>
      )}
      <SpineRecords dossier={dossier} entry={entry} idPrefix={idPrefix} linkTo={linkTo} />
    </>
  );
}
