import { Activity, useState } from "react";
import type { Dossier } from "../../model/dossier.ts";
import type { ParagraphRef } from "../../model/paragraphRef.ts";
import { publishedText } from "../../records/dateText.ts";
import { reportOf } from "../../records/lookup.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { allReports } from "../../words/reportIndexWords.ts";
import { SOURCE_WORDS } from "../../words/sourceWords.ts";
import { ReportBody } from "./ReportBody.tsx";
import { ReportIndex } from "./ReportIndex.tsx";
import { paragraphId } from "./useShownParagraph.ts";

interface ManyReportsProps {
  dossier: Dossier;
  /** What the link names: a report as a whole, or a paragraph of one. */
  linked: ParagraphRef | null;
  linkTo: LinkTo;
  onBack: (() => void) | null;
}

/** Many reports: an index of all, and the one that the link names alone. The index keeps its search and its folds meanwhile. */
export function ManyReports({ dossier, linked, linkTo, onBack }: ManyReportsProps) {
  const [last, setLast] = useState<string | null>(null);
  if (linked && linked.report !== last) setLast(linked.report);
  return (
    <div className="source">
      <Activity mode={linked ? "hidden" : "visible"}>
        <ReportIndex dossier={dossier} last={last} linkTo={linkTo} />
      </Activity>
      {linked && <OneReport key={linked.report} {...{ dossier, linked, linkTo, onBack }} />}
    </div>
  );
}

function OneReport({ dossier, linked, linkTo, onBack }: ManyReportsProps & { linked: ParagraphRef }) {
  const report = reportOf(dossier, linked.report);
  const id = paragraphId({ report: report.id, number: null });
  return (
    <article className="source-report" aria-labelledby={id}>
      <p className="source-ways">
        <a id="all-reports" {...linkTo((view) => ({ ...view, panel: "source", paragraph: null }))}>
          {allReports(dossier.reports.length)}
        </a>
        {onBack && linked.number === null && (
          <button type="button" className="text-button" onClick={onBack}>
            {SOURCE_WORDS.back}
          </button>
        )}
      </p>
      <h3 id={id} className="source-name" tabIndex={-1}>
        {`${report.publisher}, ${publishedText(report.published)}`}
      </h3>
      <ReportBody dossier={dossier} report={report} shown={linked.number} linkTo={linkTo} onBack={onBack} />
    </article>
  );
}
