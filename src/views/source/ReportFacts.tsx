import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import { weekdayText } from "../../records/dateText.ts";
import { actorOf } from "../../records/lookup.ts";
import { accountOfText, KIND_WORDS, languageName, SEEN_WORDS, SOURCE_WORDS } from "../../words/sourceWords.ts";

/** Who published the report, when, and what it rests on; the way to the original. What is not known is not listed. */
export function ReportFacts({ dossier, report }: { dossier: Dossier; report: Report }) {
  const { published, dateline, language, basedOn, accountOf, textSeen, textNote } = report;
  const noteId = `${report.id}-original`;
  return (
    <section className="source-section" aria-labelledby={`${report.id}-facts`}>
      <h3 id={`${report.id}-facts`}>{SOURCE_WORDS.reported}</h3>
      <p className="source-title">{report.title}</p>
      {report.titleFrom === "address" && <p className="source-aside">{SOURCE_WORDS.titleFromAddress}</p>}
      {accountOf && <p className="source-side">{accountOfText(actorOf(dossier, accountOf).spoken)}</p>}
      {textSeen !== "whole" && (
        <p className="source-side">
          <span>{SEEN_WORDS[textSeen]}</span>
          {textNote && <span>{` ${textNote}`}</span>}
        </p>
      )}
      <dl className="source-facts">
        <dt>{SOURCE_WORDS.publisher}</dt>
        <dd>{`${report.publisher} (${KIND_WORDS[report.kind]})`}</dd>
        <dt>{SOURCE_WORDS.published}</dt>
        <dd>{published ? <time dateTime={published}>{weekdayText(published)}</time> : SOURCE_WORDS.dayNotKnown}</dd>
        <Fact name={SOURCE_WORDS.dateline}>{dateline}</Fact>
        <Fact name={SOURCE_WORDS.language}>{language && languageName(language)}</Fact>
        <Fact name={SOURCE_WORDS.basedOn}>{basedOn}</Fact>
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

function Fact({ name, children }: { name: string; children: string | null | undefined }) {
  if (!children) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
