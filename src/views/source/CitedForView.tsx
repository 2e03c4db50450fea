import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import { CertaintyMark } from "../../parts/CertaintyMark.tsx";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import { dateText, dayText } from "../../records/dateText.ts";
import { actorOf } from "../../records/lookup.ts";
import { type CitedMeeting, citedFor } from "../../selectors/report/citedFor.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { accountHead, DIFFERENCE_WORDS } from "../../words/meetingWords.ts";
import { REPORT_INDEX_WORDS } from "../../words/reportIndexWords.ts";
import { MeetingLinks } from "./MeetingLinks.tsx";
import { SpineEvents } from "./SpineRecords.tsx";
import { StatementHead } from "./StatementHead.tsx";

interface CitedForViewProps {
  dossier: Dossier;
  report: Report;
  linkTo: LinkTo;
}

/** What a report is cited for, by meeting. Where its paragraphs are listed, only what they do not show. */
export function CitedForView({ dossier, report, linkTo }: CitedForViewProps) {
  const { meetings, events } = citedFor(dossier, report);
  const hasText = report.textSeen !== "none";
  const isEmpty = meetings.length + events.length === 0;
  if (isEmpty && hasText) return null;
  const id = `${report.id}-cited`;
  return (
    <section className="source-section" aria-labelledby={id}>
      <h3 id={id}>{hasText ? REPORT_INDEX_WORDS.alsoCited : REPORT_INDEX_WORDS.cited}</h3>
      {isEmpty && <p className="source-aside">{REPORT_INDEX_WORDS.notCited}</p>}
      {meetings.map((cited) => (
        <section key={cited.at.meeting.id} className="source-cited">
          <h4>
            <MeetingLinks dossier={dossier} meetings={[cited.at]} idPrefix={id} linkTo={linkTo} />{" "}
            <span className="source-aside">{dateText(cited.at.meeting.date)}</span>
          </h4>
          <CitedItems dossier={dossier} cited={cited} />
        </section>
      ))}
      {events.length > 0 && (
        <dl className="source-records">
          <SpineEvents name={REPORT_INDEX_WORDS.events} events={events} />
        </dl>
      )}
    </section>
  );
}

/** What is drawn from the report at one meeting. A meeting that only took place has nothing more. */
function CitedItems({ dossier, cited }: { dossier: Dossier; cited: CitedMeeting }) {
  const { statements, readouts, versions } = cited;
  if (statements.length + readouts.length + versions.length === 0) return null;
  return (
    <ul className="source-statements">
      {statements.map(({ drawn, certainty }) => (
        <li key={drawn.statement.id}>
          <StatementHead drawn={drawn} />
          <CertaintyMark certainty={certainty} />
          <ReadingNotes notes={drawn.notes} />
        </li>
      ))}
      {readouts.map(({ of, date, gist }) => (
        <li key={`${of}-${date}`}>
          <p>
            <span className="source-act">{`${accountHead(actorOf(dossier, of).name, date && dayText(date))}:`}</span>{" "}
            <span>{gist}</span>
          </p>
        </li>
      ))}
      {versions.map(({ difference: { id, about, what }, version: { says } }) => (
        <li key={`${id} ${says}`}>
          <p>
            <span className="source-act">{`${REPORT_INDEX_WORDS.differs} ${DIFFERENCE_WORDS[about]}:`}</span>{" "}
            <span>{what}</span> <span className="source-act">{REPORT_INDEX_WORDS.says}</span> <span>{says}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
