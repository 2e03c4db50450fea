import { memo } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { atParagraph } from "../../parts/ParagraphLinks.tsx";
import { publishedText } from "../../records/dateText.ts";
import type { IndexedReport, ReportYear } from "../../selectors/report/reportIndex.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { allReadText, citingText, READ_WORDS, REPORT_INDEX_WORDS, reportCount } from "../../words/reportIndexWords.ts";

interface ReportYearsProps {
  dossier: Dossier;
  years: readonly ReportYear[];
  isFolded: boolean;
  linkTo: LinkTo;
}

/** id of a report's link in the index. */
export function rowId(report: string): string {
  return `index-${report}`;
}

/** The reports by year, each year in a fold or all of them open. */
export const ReportYears = memo(function ReportYears({ dossier, years, isFolded, linkTo }: ReportYearsProps) {
  const isReadAlike = allReadText(dossier.reports) !== null;
  return years.map(({ year, reports }) => {
    const head = (
      <h4>
        <span>{year ?? REPORT_INDEX_WORDS.undated}</span>{" "}
        <span className="source-aside">{reportCount(reports.length)}</span>
      </h4>
    );
    const list = (
      <ul>
        {reports.map((entry) => (
          <li key={entry.report.id}>
            <ReportRow dossier={dossier} entry={entry} isReadAlike={isReadAlike} linkTo={linkTo} />
          </li>
        ))}
      </ul>
    );
    return isFolded ? (
      <details key={year} className="source-year">
        <summary>{head}</summary>
        {list}
      </details>
    ) : (
      <section key={`open ${year}`} className="source-year">
        {head}
        {list}
      </section>
    );
  });
});

interface ReportRowProps {
  dossier: Dossier;
  entry: IndexedReport;
  /** Whether all reports were read alike, which is said once for all. */
  isReadAlike: boolean;
  linkTo: LinkTo;
}

/** A report's line: who published what and when, and which meetings cite it. */
function ReportRow({ dossier, entry, isReadAlike, linkTo }: ReportRowProps) {
  const { id, publisher, title, published, textSeen } = entry.report;
  const about = [citingText(entry.meetings), ...(isReadAlike ? [] : [READ_WORDS[textSeen]])];
  return (
    <>
      <a id={rowId(id)} {...linkTo((view) => atParagraph(dossier, view, { report: id, number: null }))}>
        <span className="source-publisher">{`${publisher}, ${publishedText(published)}`}</span> <span>{title}</span>
      </a>
      <span className="source-aside">{about.join(" · ")}</span>
    </>
  );
}
