import type { Dossier } from "../model/dossier.ts";
import type { ParagraphRef } from "../model/paragraphRef.ts";
import { linkedParagraph, reportName } from "../records/paragraphs.ts";
import type { LinkTo } from "../url/linkTo.ts";
import type { View } from "../view/view.ts";
import { PARAGRAPH_WORDS, paragraphLinkName } from "../words/paragraphWords.ts";
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

/** The paragraphs that something stands in, each a link to it in the source panel; of several reports, by report. */
export function ParagraphLinks({ dossier, paragraphs, linkTo, idPrefix }: ParagraphLinksProps) {
  return (
    <span className="paragraph-links">
      {paragraphs.map((ref, index) => {
        const name = reportName(dossier, ref.report);
        const isFirstOfReport = paragraphs[index - 1]?.report !== ref.report;
        const { report, number } = linkedParagraph(dossier, ref);
        return (
          <a
            key={`${ref.report} ${ref.number}`}
            id={[idPrefix, "para", report, number].filter((part) => part !== null).join("-")}
            className="paragraph-link"
            aria-label={paragraphLinkName(name, number)}
            {...linkTo((view) => atParagraph(dossier, view, ref))}
          >
            {linkText(isFirstOfReport ? name : null, number)}
          </a>
        );
      })}
    </span>
  );
}

function linkText(report: string | null, number: number | null): string {
  if (number === null) return report ?? PARAGRAPH_WORDS.report;
  return report === null ? `¶${number}` : `${report} ¶${number}`;
}
