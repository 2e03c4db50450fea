import type { Dossier } from "../../model/dossier.ts";
import { publishedText } from "../../records/dateText.ts";
import { paragraphOfLink } from "../../records/paragraphs.ts";
import { namedReports } from "../../selectors/report/namedReports.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { ManyReports } from "./ManyReports.tsx";
import { ReportBody } from "./ReportBody.tsx";
import { paragraphId, useShownParagraph } from "./useShownParagraph.ts";
import "./source.css";

interface SourceViewProps {
  dossier: Dossier;
  view: View;
  linkTo: LinkTo;
  /** Leads back to the view before, focus included; null when the reader came from elsewhere. */
  onBack: (() => void) | null;
}

/** Where everything comes from: a few reports one after the other, of many an index and one at a time. */
export function SourceView({ dossier, view, linkTo, onBack }: SourceViewProps) {
  useShownParagraph(view.paragraph);
  const linked = view.paragraph && paragraphOfLink(dossier, view.paragraph);
  const few = namedReports(dossier);
  if (!few) return <ManyReports dossier={dossier} linked={linked} linkTo={linkTo} onBack={onBack} />;
  return (
    <div className="source">
      {few.map((report) => (
        <article
          key={report.id}
          id={paragraphId({ report: report.id, number: null })}
          className="source-report"
          tabIndex={-1}
          aria-label={`${report.publisher}, ${publishedText(report.published)}`}
        >
          <ReportBody
            dossier={dossier}
            report={report}
            shown={linked?.report === report.id ? linked.number : null}
            linkTo={linkTo}
            onBack={onBack}
          />
        </article>
      ))}
    </div>
  );
}
