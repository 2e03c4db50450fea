import type { Report } from "../../model/report.ts";
import { weekdayText } from "../../records/dateText.ts";
import { KIND_WORDS, languageName, SOURCE_WORDS } from "../../words/sourceWords.ts";

/** Who published the report, when, and what it rests on; the way to the original. */
export function ReportFacts({ report }: { report: Report }) {
  const noteId = `${report.id}-original`;
  return (
    <section className="source-section" aria-labelledby={`${report.id}-facts`}>
      <h3 id={`${report.id}-facts`}>{SOURCE_WORDS.reported}</h3>
      <p className="source-title">{report.title}</p>
      <p className="source-side">{SOURCE_WORDS.oneSide}</p>
      <dl className="source-facts">
        <dt>{SOURCE_WORDS.publisher}</dt>
        <dd>{`${report.publisher} (${KIND_WORDS[report.kind]})`}</dd>
        <dt>{SOURCE_WORDS.published}</dt>
        <dd>
          <time dateTime={report.published}>{weekdayText(report.published)}</time>
        </dd>
        <dt>{SOURCE_WORDS.dateline}</dt>
        <dd>{report.dateline}</dd>
        <dt>{SOURCE_WORDS.language}</dt>
        <dd>{languageName(report.language)}</dd>
        <dt>{SOURCE_WORDS.basedOn}</dt>
        <dd>{report.basedOn}</dd>
      </dl>
      <p>
        <a className="source-original" href={report.url} rel="noopener external" aria-describedby={noteId}>
          {SOURCE_WORDS.read}
          <span aria-hidden="true"> ↗</span>
        </a>
        <span id={noteId} className="source-aside">
          {report.urlNote ? `${report.urlNote}. ${SOURCE_WORDS.leavesSite}` : SOURCE_WORDS.leavesSite}
        </span>
      </p>
    </section>
  );
}
