import type { Dossier } from "../../model/dossier.ts";
import { dayText } from "../../records/dateText.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { OwnCopy } from "./OwnCopy.tsx";
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
  return (
    <div className="source">
      {dossier.reports.map((report) => (
        <article
          key={report.id}
          className="source-report"
          aria-label={`${report.publisher}, ${dayText(report.published)}`}
        >
          <ReportFacts report={report} />
          <ReportLimits dossier={dossier} report={report} />
          <OwnCopy dossier={dossier} report={report} />
          <ReportSpine dossier={dossier} report={report} view={view} linkTo={linkTo} onBack={onBack} />
        </article>
      ))}
    </div>
  );
}
