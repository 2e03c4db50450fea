import type { Discrepancy, Dossier, DossierEvent, Version } from "../../model/dossier.ts";
import type { Meeting, Readout } from "../../model/meeting.ts";
import type { Report, Source } from "../../model/report.ts";
import { differencesOf } from "../../records/differences.ts";
import { grouped } from "../../records/grouped.ts";
import { meetingLabel } from "../../records/meetingName.ts";
import { perDossier } from "../../records/perDossier.ts";
import { statementsAt } from "../../records/statementsAt.ts";
import { reportStatements, type SpineMeeting, type SpineStatement, spineMeeting } from "./reportSpine.ts";

/** What a report is cited for at one meeting. */
export interface CitedMeeting {
  /** Named as where the date stands beside it. */
  at: SpineMeeting;
  /** Each with how certainly it belongs to this meeting. */
  statements: { drawn: SpineStatement; certainty: SpineMeeting["certainty"] }[];
  readouts: Readout[];
  /** What the report says where accounts differ, in which the others say something else. */
  versions: { difference: Discrepancy; version: Version }[];
}

/** All that cites a report, in the dossier's order. */
export interface CitedFor {
  meetings: CitedMeeting[];
  events: DossierEvent[];
}

/**
 * What a report is cited for. Of one whose paragraphs are listed, only what these do not show: accounts of a side, and
 * versions where accounts differ.
 */
export function citedFor(dossier: Dossier, report: Report): CitedFor {
  const isSpine = report.paragraphs.length > 0;
  const drawn = isSpine ? [] : reportStatements(dossier, report);
  const meetings = citingMeetings(dossier, report).map((meeting) => ({
    at: { ...spineMeeting(dossier, meeting, "stated"), name: meetingLabel(dossier, meeting) },
    statements: drawn.flatMap((each) =>
      each.meetings
        .filter((tie) => tie.meeting === meeting)
        .map(({ certainty }): CitedMeeting["statements"][number] => ({ drawn: each, certainty })),
    ),
    readouts: meeting.readouts.filter(({ sources }) => cites(sources, report)),
    versions: differencesOf(dossier, meeting.id).flatMap((difference) =>
      difference.versions.filter(({ sources }) => cites(sources, report)).map((version) => ({ difference, version })),
    ),
  }));
  return {
    meetings: isSpine ? meetings.filter(({ readouts, versions }) => readouts.length + versions.length > 0) : meetings,
    events: isSpine ? [] : dossier.events.filter(({ sources }) => cites(sources, report)),
  };
}

/** The meetings of which a report tells, whatever it is cited for there; in the dossier's order. */
export function citingMeetings(dossier: Dossier, { id }: Report): readonly Meeting[] {
  return byReport(dossier).get(id) ?? [];
}

const byReport = perDossier((dossier) =>
  grouped(dossier.meetings, ({ id, sources, readouts }) =>
    [
      sources,
      ...readouts.map((readout) => readout.sources),
      ...statementsAt(dossier, id).map(({ statement }) => statement.sources),
      ...differencesOf(dossier, id).flatMap(({ versions }) => versions.map((version) => version.sources)),
    ].flatMap((cited) => cited.map(({ report }) => report)),
  ),
);

function cites(sources: readonly Source[], { id }: Report): boolean {
  return sources.some(({ report }) => report === id);
}
