import type { MouseEvent } from "react";
import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import { atParagraph } from "../../parts/ParagraphLinks.tsx";
import { linkedParagraph, reportName } from "../../records/paragraphs.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { stripName } from "../../words/sourceWords.ts";
import { paragraphId, showParagraph } from "./useShownParagraph.ts";

interface ParagraphStripProps {
  dossier: Dossier;
  report: Report;
  /** The number of the paragraph that the link names, when it is one of this report. */
  shown: number | null;
  linkTo: LinkTo;
}

/** The way to each paragraph of a report; it stays in sight while the report is read. */
export function ParagraphStrip({ dossier, report, shown, linkTo }: ParagraphStripProps) {
  return (
    <nav className="source-strip" aria-label={stripName(reportName(dossier, report.id))}>
      <ol>
        {report.paragraphs.map(({ number }) => {
          const ref = { report: report.id, number };
          const id = paragraphId(linkedParagraph(dossier, ref));
          const { href, onClick } = linkTo((view) => atParagraph(dossier, view, ref));

          /** The address does not change for the paragraph that it names already, but the reader may be elsewhere. */
          function handleClick(event: MouseEvent<HTMLAnchorElement>): void {
            onClick(event);
            if (number === shown && event.defaultPrevented) showParagraph(id);
          }

          return (
            <li key={number}>
              <a href={href} id={`to-${id}`} aria-current={number === shown ? "true" : undefined} onClick={handleClick}>
                <span aria-hidden="true">{`¶${number}`}</span>
                <span className="visually-hidden">{`Paragraph ${number}`}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
