import type { Dossier, DossierEvent } from "../../model/dossier.ts";
import { CertaintyMark } from "../../parts/CertaintyMark.tsx";
import { dateText } from "../../records/dateText.ts";
import type { SpineParagraph } from "../../selectors/report/reportSpine.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { SOURCE_WORDS } from "../../words/sourceWords.ts";
import { MeetingLinks } from "./MeetingLinks.tsx";

interface SpineRecordsProps {
  dossier: Dossier;
  entry: SpineParagraph;
  idPrefix: string;
  linkTo: LinkTo;
}

/** Meetings, events and mentions that cite a paragraph, for their dates and names. */
export function SpineRecords({ dossier, entry, idPrefix, linkTo }: SpineRecordsProps) {
  const { meetings, events, mentions } = entry;
  const isEmpty = meetings.length + events.length + mentions.length === 0;
  if (isEmpty) return null;
  return (
    <dl className="source-records">
      {meetings.length > 0 && (
        <div>
          <dt>{SOURCE_WORDS.meetings}</dt>
          <dd>
            <MeetingLinks dossier={dossier} meetings={meetings} idPrefix={`${idPrefix}-record`} linkTo={linkTo} />
          </dd>
        </div>
      )}
      {events.length > 0 && <SpineEvents name={SOURCE_WORDS.events} events={events} />}
      {mentions.length > 0 && (
        <div>
          <dt>{SOURCE_WORDS.mentions}</dt>
          <dd>{mentions.map(({ name }) => name).join(", ")}</dd>
        </div>
      )}
    </dl>
  );
}

/** Dates of what was no meeting, for a list of records. */
export function SpineEvents({ name, events }: { name: string; events: readonly DossierEvent[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {events.map(({ id, title, date, dateCertainty, dateNote }) => (
        <dd key={id}>
          <span>
            {`${title}: ${dateCertainty === "open" && date?.kind === "interval" ? `${SOURCE_WORDS.within} ` : ""}${dateText(date)}`}
          </span>{" "}
          <CertaintyMark certainty={dateCertainty} />
          {dateNote && <span className="source-aside">{` ${dateNote}`}</span>}
        </dd>
      ))}
    </div>
  );
}
