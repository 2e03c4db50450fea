import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import { dayText } from "../../records/dateText.ts";
import { paragraphOfLink } from "../../records/paragraphs.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { OwnCopy } from "./OwnCopy.tsx";
import { ParagraphStrip } from "./ParagraphStrip.tsx";
import { ReportFacts } from "./ReportFacts.tsx";
import { ReportLimits } from "./ReportLimits.tsx";
import { ReportSpine } from "./ReportSpine.tsx";
import { useShownParagraph } from "./useShownParagraph.ts";
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
          className="source-report"
          aria-label={`${report.publisher}, ${dayText(report.published)}`}
        >
          <ParagraphStrip dossier={dossier} report={report} shown={shownIn(report)} linkTo={linkTo} />
          <ReportFacts report={report} />
          <ReportLimits dossier={dossier} report={report} />
          <OwnCopy dossier={dossier} report={report} />
          <ReportSpine dossier={dossier} report={report} shown={shownIn(report)} linkTo={linkTo} onBack={onBack} />
        </article>
      ))}
    </div>
  );
}
