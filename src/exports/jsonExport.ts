import type { Dossier, DossierEvent } from "../model/dossier.ts";
import { FORMAT } from "../model/format.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Paragraph, Report } from "../model/report.ts";
import type { Statement } from "../model/statement.ts";
import { meetingIndex } from "../selectors/meetings/meetingIndex.ts";
import type { View } from "../view/view.ts";
import { licenceText } from "./credits.ts";
import type { ExportContext } from "./exportContext.ts";
import { dossierLink } from "./meetingFacts.ts";

/**
 * The meetings in view as a dossier file (JSON, RFC 8259; format: docs/dossier.md), with two spaces of indentation.
 * Read with `parseDossier`, it gives the very meetings of the view, in the dossier's order. Beside them stand the
 * records that they refer to, and those that no filter hides on the page: mentions, background and publication events,
 * corrections. A statement keeps its ties to meetings of the file, and those of its speakers who took part in one; a
 * paragraph's `leavesOpen` likewise. Null when no meeting is in view, for a dossier has at least one.
 * Not guaranteed: that it passes `check-data`, which wants every paragraph of the report used.
 */
export function jsonExport(dossier: Dossier, view: View, context: ExportContext): string | null {
  const meetings = meetingIndex(dossier)
    .meetingsInView(view)
    .map(({ meeting }) => meeting);
  if (meetings.length === 0) return null;
  const part = {
    ...partOf(dossier, meetings),
    // After the dossier's own, which is relative to the place of its file.
    $schema: new URL("data/dossier.schema.json", context.siteRoot).href,
    extract: {
      filter: context.filterText,
      link: context.link,
      from: dossierLink(dossier, context.siteRoot),
      edition: context.edition,
      licence: licenceText(dossier),
    },
  };
  return `${JSON.stringify(part, null, 2)}\n`;
}

/** The part of the dossier, its dates as EDTF text again. */
function partOf(dossier: Dossier, meetings: readonly Meeting[]) {
  const ids = new Set(meetings.map(({ id }) => id));
  const parties = meetings.flatMap((meeting) => meeting.parties);
  const people = new Set(parties.flatMap((party) => party.people.map(({ person }) => person)));
  const statements = dossier.statements.flatMap((statement) => statementPart(statement, meetings));
  const topics = new Set([...statements, ...meetings].flatMap((record) => record.topics));
  const events = dossier.events.filter((event) => isKept(event, meetings));
  const places = new Set([...meetings, ...events].map(({ place }) => place));
  const discrepancies = dossier.discrepancies.filter((one) => one.meetings.some((id) => ids.has(id)));
  const versions = discrepancies.flatMap((one) => one.versions);
  const readouts = meetings.flatMap((meeting) => meeting.readouts);
  const cited = [...dossier.mentions, ...events, ...meetings, ...statements, ...versions, ...readouts].flatMap(
    ({ sources }) => sources,
  );
  const citedIds = new Set(cited.map(({ report }) => report));
  const reports = dossier.reports.filter(({ id }) => citedIds.has(id));
  const actors = new Set<string>([
    ...(dossier.focus ? [dossier.focus] : []),
    ...parties.map(({ actor }) => actor),
    // Whose account something is, or who paid the visit, need not have taken part in these very meetings.
    ...[...reports, ...statements, ...versions].flatMap(({ accountOf }) => accountOf ?? []),
    ...readouts.map((readout) => readout.of),
    ...meetings.flatMap(({ visitBy }) => visitBy ?? []),
  ]);
  return {
    format: FORMAT,
    ...dossier,
    countries: dossier.countries.filter(({ code }) => actors.has(code)),
    organisations: dossier.organisations.filter(({ id }) => actors.has(id)),
    reports: reports.map((report) => reportPart(report, ids)),
    people: dossier.people.filter(({ id }) => people.has(id)),
    places: dossier.places.filter(({ id }) => places.has(id)),
    topics: dossier.topics.filter(({ id }) => topics.has(id)),
    events: events.map((event) => ({ ...event, date: event.date?.text ?? null })),
    meetings: meetings.map(meetingPart),
    statements,
    discrepancies: discrepancies.map((one) => ({ ...one, meetings: one.meetings.filter((id) => ids.has(id)) })),
  };
}

function meetingPart(meeting: Meeting) {
  return { ...meeting, date: meeting.date?.text ?? null };
}

function statementPart(statement: Statement, meetings: readonly Meeting[]): Statement[] {
  const kept = meetings.filter(({ id }) => statement.meetings.some((tie) => tie.id === id));
  if (kept.length === 0) return [];
  const present = new Set(kept.flatMap(({ parties }) => parties.map(({ actor }) => actor)));
  return [
    {
      ...statement,
      by: statement.by.filter((code) => present.has(code)),
      meetings: statement.meetings.filter((tie) => kept.some(({ id }) => id === tie.id)),
    },
  ];
}

function isKept(event: DossierEvent, meetings: readonly Meeting[]): boolean {
  return event.role !== "occasion" || meetings.some(({ occasion }) => occasion === event.id);
}

function reportPart(report: Report, meetings: ReadonlySet<string>): Report {
  return { ...report, paragraphs: report.paragraphs.map((paragraph) => paragraphPart(paragraph, meetings)) };
}

/** Undefined where nothing is left, which JSON leaves out: the list may not be empty. */
function paragraphPart(paragraph: Paragraph, meetings: ReadonlySet<string>): Paragraph {
  const leavesOpen = paragraph.leavesOpen?.filter((id) => meetings.has(id)) ?? [];
  return { ...paragraph, leavesOpen: leavesOpen.length === 0 ? undefined : leavesOpen };
}
