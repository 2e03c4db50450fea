import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import { atParagraph } from "../../parts/ParagraphLinks.tsx";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import { linkedParagraph } from "../../records/paragraphs.ts";
import type { SpineParagraph } from "../../selectors/report/reportSpine.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { SOURCE_WORDS, usesText } from "../../words/sourceWords.ts";
import { SpineRecords } from "./SpineRecords.tsx";
import { SpineStatementView } from "./SpineStatementView.tsx";
import { paragraphId } from "./useShownParagraph.ts";

interface SpineParagraphViewProps {
  dossier: Dossier;
  report: Report;
  entry: SpineParagraph;
  linkTo: LinkTo;
  /** Whether it is the paragraph that the link names. */
  isShown: boolean;
  onBack: (() => void) | null;
}

/** One paragraph: its gist, what it is used for, and everything drawn from it. */
export function SpineParagraphView(props: SpineParagraphViewProps) {
  const { dossier, report, entry, linkTo, isShown, onBack } = props;
  const { paragraph, statements } = entry;
  const ref = { report: report.id, number: paragraph.number };
  const id = paragraphId(linkedParagraph(dossier, ref));
  return (
    <article
      id={id}
      className="source-paragraph"
      tabIndex={-1}
      aria-labelledby={`${id}-mark`}
      aria-current={isShown ? "true" : undefined}
    >
      <div className="source-paragraph-head">
        <h4 id={`${id}-mark`}>
          <a
            id={`${id}-link`}
            title={SOURCE_WORDS.linkToParagraph}
            {...linkTo((view) => atParagraph(dossier, view, ref))}
          >
            <span aria-hidden="true">{`¶${paragraph.number}`}</span>
            <span className="visually-hidden">{`Paragraph ${paragraph.number}`}</span>
          </a>
        </h4>
        {onBack && (
          <button type="button" className="text-button" onClick={onBack}>
            {SOURCE_WORDS.back}
          </button>
        )}
      </div>
      <p>{paragraph.gist}</p>
      <p className="source-aside">
        {`${usesText(paragraph.uses)}.${statements.length === 0 ? ` ${SOURCE_WORDS.noneDrawn}` : ""}`}
      </p>
      {paragraph.note && <ReadingNotes notes={[paragraph.note]} />}
      {statements.length > 0 && (
        <>
          <p className="source-label" id={`${id}-statements`}>
            {SOURCE_WORDS.statements}
          </p>
          <ul className="source-statements" aria-labelledby={`${id}-statements`}>
            {statements.map((drawn) => (
              <li key={drawn.statement.id}>
                <SpineStatementView dossier={dossier} drawn={drawn} idPrefix={id} linkTo={linkTo} />
              </li>
            ))}
          </ul>
        </>
      )}
      <SpineRecords dossier={dossier} entry={entry} idPrefix={id} linkTo={linkTo} />
    </article>
  );
}
