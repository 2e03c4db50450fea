import type { Dossier } from "../model/dossier.ts";
import type { ParagraphRef } from "../model/paragraphRef.ts";
import { linkedParagraph, reportName } from "../records/paragraphs.ts";
import type { LinkTo } from "../url/linkTo.ts";
import type { View } from "../view/view.ts";
import { moreReports, PARAGRAPH_WORDS, paragraphLinkName } from "../words/paragraphWords.ts";
import "./parts.css";

interface ParagraphLinksProps {
  dossier: Dossier;
  paragraphs: readonly ParagraphRef[];
  linkTo: LinkTo;
  /** Makes the links' ids: focus comes back to the very link that was followed. Unique on the page. */
  idPrefix: string;
}

/** The view that shows a paragraph of the source. */
export function atParagraph(dossier: Dossier, view: View, ref: ParagraphRef): View {
  return { ...view, panel: "source", paragraph: linkedParagraph(dossier, ref), isFilterSheetOpen: false };
}

/** More reports than this are told by their number, and named behind it. */
const MOST_REPORTS = 2;

/**
 * The paragraphs that something stands in, each a link to it in the source panel; of several reports, by report. Of many
 * reports whose text was not seen the first is named, and the others behind their number.
 */
export function ParagraphLinks(props: ParagraphLinksProps) {
  const { paragraphs } = props;
  const unread = paragraphs.filter(({ number }) => number === null);
  const folded = unread.length > MOST_REPORTS ? unread.slice(1) : [];
  return (
    <span className="paragraph-links">
      <Links {...props} refs={paragraphs.filter((ref) => !folded.includes(ref))} />
      {folded.length > 0 && (
        <details className="more-reports">
          <summary>{moreReports(folded.length)}</summary>
          <span className="paragraph-links">
            <Links {...props} refs={folded} />
          </span>
        </details>
      )}
    </span>
  );
}

function Links({ refs, ...props }: ParagraphLinksProps & { refs: readonly ParagraphRef[] }) {
  return refs.map((ref) => <ParagraphLink key={`${ref.report} ${ref.number}`} {...props} of={ref} />);
}

function ParagraphLink({ dossier, paragraphs, linkTo, idPrefix, of: ref }: ParagraphLinksProps & { of: ParagraphRef }) {
  const name = reportName(dossier, ref.report);
  const isFirstOfReport = paragraphs.find((other) => other.report === ref.report) === ref;
  const { report, number } = linkedParagraph(dossier, ref);
  return (
    <a
      id={[idPrefix, "para", report, number].filter((part) => part !== null).join("-")}
      className="paragraph-link"
      aria-label={paragraphLinkName(name, number)}
      {...linkTo((view) => atParagraph(dossier, view, ref))}
    >
      {linkText(isFirstOfReport ? name : null, number)}
    </a>
  );
}

function linkText(report: string | null, number: number | null): string {
  if (number === null) return report ?? PARAGRAPH_WORDS.report;
  return report === null ? `¶${number}` : `${report} ¶${number}`;
}
