import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import { atParagraph } from "../../parts/ParagraphLinks.tsx";
import { linkedParagraph } from "../../records/paragraphs.ts";
import type { SpineParagraph } from "../../selectors/report/reportSpine.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { SOURCE_WORDS, takenText } from "../../words/sourceWords.ts";
import { SpineDetail } from "./SpineDetail.tsx";
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

/** One paragraph: its gist, and folded, but for the one that the link names, everything taken from it. */
export function SpineParagraphView(props: SpineParagraphViewProps) {
  const { dossier, report, entry, linkTo, isShown, onBack } = props;
  const { paragraph } = entry;
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
      <p>{paragraph.gist}</p>
      {paragraph.leavesOut && (
        <p className="source-aside">
          <span>{SOURCE_WORDS.leavesOut}</span> <span>{paragraph.leavesOut}</span>
        </p>
      )}
      <details open={isShown}>
        <summary>{takenText(paragraph)}</summary>
        <SpineDetail dossier={dossier} entry={entry} idPrefix={id} linkTo={linkTo} />
      </details>
    </article>
  );
}
