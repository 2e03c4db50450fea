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
        <dt>Publisher</dt>
        <dd>{`${report.publisher} (${KIND_WORDS[report.kind]})`}</dd>
        <dt>Published</dt>
        <dd>
          <time dateTime={report.published}>{weekdayText(report.published)}</time>
        </dd>
        <dt>Dateline</dt>
        <dd>{report.dateline}</dd>
        <dt>Language</dt>
        <dd>{languageName(report.language)}</dd>
        <dt>Based on</dt>
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
