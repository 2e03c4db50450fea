import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import { publishedText } from "../../records/dateText.ts";
import { paragraphOfLink } from "../../records/paragraphs.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { OwnCopy } from "./OwnCopy.tsx";
import { ParagraphStrip } from "./ParagraphStrip.tsx";
import { ReportFacts } from "./ReportFacts.tsx";
import { ReportLimits } from "./ReportLimits.tsx";
import { ReportSpine } from "./ReportSpine.tsx";
import { paragraphId, useShownParagraph } from "./useShownParagraph.ts";
import "./source.css";

interface SourceViewProps {
  dossier: Dossier;
  view: View;
  linkTo: LinkTo;
  /** Leads back to the view before, focus included; null when the reader came from elsewhere. */
  onBack: (() => void) | null;
}

/** Where everything comes from: each report with its provenance, its limits, its paragraphs, and a check against a copy. */
export function SourceView({ dossier, view, linkTo, onBack }: SourceViewProps) {
  useShownParagraph(view.paragraph);
  const linked = view.paragraph && paragraphOfLink(dossier, view.paragraph);
  const shownIn = (report: Report) => (linked?.report === report.id ? linked.number : null);
  return (
    <div className="source">
      {dossier.reports.map((report) => (
        <article
          key={report.id}
          id={paragraphId({ report: report.id, number: null })}
          className="source-report"
          tabIndex={-1}
          aria-label={`${report.publisher}, ${publishedText(report.published)}`}
        >
          {report.textSeen !== "none" && (
            <ParagraphStrip dossier={dossier} report={report} shown={shownIn(report)} linkTo={linkTo} />
          )}
          <ReportFacts dossier={dossier} report={report} />
          <ReportLimits dossier={dossier} report={report} />
          {report.digest && <OwnCopy dossier={dossier} report={report} digest={report.digest} />}
          {report.textSeen !== "none" && (
            <ReportSpine dossier={dossier} report={report} shown={shownIn(report)} linkTo={linkTo} onBack={onBack} />
          )}
        </article>
      ))}
    </div>
  );
}
