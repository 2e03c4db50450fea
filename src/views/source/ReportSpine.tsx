import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import { reportCoverage } from "../../selectors/report/reportCoverage.ts";
import { reportSpine } from "../../selectors/report/reportSpine.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { coverageDetail, coverageText, SOURCE_WORDS } from "../../words/sourceWords.ts";
import { SpineParagraphView } from "./SpineParagraphView.tsx";

interface ReportSpineProps {
  dossier: Dossier;
  report: Report;
  /** The number of the paragraph that the link names, when it is one of this report. */
  shown: number | null;
  linkTo: LinkTo;
  onBack: (() => void) | null;
}

/** The report as a spine: every paragraph with what is drawn from it. */
export function ReportSpine({ dossier, report, shown, linkTo, onBack }: ReportSpineProps) {
  const coverage = reportCoverage(dossier, report);
  return (
    <section className="source-section" aria-labelledby={`${report.id}-spine`}>
      <h3 id={`${report.id}-spine`}>{SOURCE_WORDS.spine}</h3>
      <p>
        <strong>{coverageText(coverage)}</strong>{" "}
        <span className="source-aside">{`(${coverageDetail(coverage)}).`}</span> {SOURCE_WORDS.spineLead}
      </p>
      <ol className="source-spine">
        {reportSpine(dossier, report).map((entry) => {
          const isShown = shown === entry.paragraph.number;
          return (
            <li key={entry.paragraph.number}>
              <SpineParagraphView
                dossier={dossier}
                report={report}
                entry={entry}
                linkTo={linkTo}
                isShown={isShown}
                onBack={isShown ? onBack : null}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
