import type { ActorId } from "../model/actor.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Source } from "../model/report.ts";
import { actorOf, topicOf } from "../records/lookup.ts";
import { reportName } from "../records/paragraphs.ts";
import type { NamedDelegate } from "../selectors/meetings/meetingCards.ts";
import type { View } from "../view/view.ts";
import { licenceText } from "./credits.ts";
import { csvRecord } from "./csvCell.ts";
import { WIKIDATA_COLUMNS } from "./csvWikidata.ts";
import { differenceText } from "./differenceText.ts";
import type { ExportContext } from "./exportContext.ts";
import { factsInView, type MeetingFacts, placeCountry, type Side, type SpokenStatement } from "./meetingFacts.ts";
import { citedReports } from "./sourceText.ts";

interface Row {
  dossier: Dossier;
  facts: MeetingFacts;
  /** Null in the one row of a meeting without a statement. */
  at: SpokenStatement | null;
  context: ExportContext;
}

/** THE columns, in order; `docs/exports.md` is their public side. Names are stable, new columns go to the end. */
const COLUMNS: readonly { name: string; cell: (row: Row) => string }[] = [
  { name: "meeting", cell: ({ facts }) => facts.meeting.id },
  { name: "date", cell: ({ facts }) => facts.meeting.date?.text ?? "" },
  { name: "date_certainty", cell: ({ facts }) => facts.meeting.dateCertainty },
  { name: "country_code", cell: ({ facts }) => listed(facts.counterparts, ({ actor }) => actor.id) },
  { name: "country", cell: ({ facts }) => listed(facts.counterparts, ({ actor }) => actor.name) },
  { name: "person", cell: ({ facts }) => listed(delegatesOf(facts.counterparts), ({ person }) => person.name) },
  { name: "rank", cell: ({ facts }) => listed(delegatesOf(facts.counterparts), ({ rank }) => rank ?? "") },
  { name: "office", cell: ({ facts }) => listed(delegatesOf(facts.counterparts), ({ office }) => office ?? "") },
  { name: "focus_country_code", cell: ({ facts }) => facts.focus?.actor.id ?? "" },
  { name: "focus_country", cell: ({ facts }) => facts.focus?.actor.name ?? "" },
  { name: "focus_person", cell: ({ facts }) => listed(facts.focus?.delegates ?? [], ({ person }) => person.name) },
  { name: "focus_rank", cell: ({ facts }) => listed(facts.focus?.delegates ?? [], ({ rank }) => rank ?? "") },
  { name: "focus_office", cell: ({ facts }) => listed(facts.focus?.delegates ?? [], ({ office }) => office ?? "") },
  { name: "venue", cell: ({ facts }) => facts.venue?.name ?? "" },
  {
    name: "venue_country",
    cell: ({ dossier, facts: { venue } }) => (venue && placeCountry(dossier, venue)?.name) ?? venue?.country ?? "",
  },
  { name: "occasion", cell: ({ facts }) => facts.occasion?.title ?? "" },
  { name: "fit", cell: ({ facts }) => (facts.isOpenFit ? "open" : "certain") },
  { name: "act", cell: ({ at }) => at?.statement.act ?? "" },
  { name: "speakers", cell: ({ at }) => listed(at?.speakers ?? [], ({ name }) => name) },
  { name: "statement", cell: ({ at }) => at?.statement.text ?? "" },
  {
    name: "topics",
    cell: ({ dossier, at }) => listed(at?.statement.topics ?? [], (topic) => topicOf(dossier, topic).label),
  },
  { name: "certainty", cell: ({ at }) => at?.certainty ?? "" },
  { name: "reading_notes", cell: ({ at }) => (at?.notes ?? []).join(" ") },
  { name: "meeting_notes", cell: ({ facts }) => facts.notes.join(" ") },
  {
    name: "report",
    cell: (row) =>
      listed(reportsOf(row), ({ report }) => [report.publisher, report.published ?? "date not known"].join(", ")),
  },
  { name: "report_link", cell: (row) => listed(reportsOf(row), ({ report }) => report.url) },
  { name: "paragraphs", cell: (row) => listed(reportsOf(row), ({ paragraphs }) => paragraphs.join(", ")) },
  {
    name: "meeting_paragraphs",
    // It stands beside no report of its own, so that several have to be named in it.
    cell: ({ dossier, facts }) => numbersOf(dossier, facts.meeting.sources),
  },
  { name: "meeting_link", cell: ({ facts }) => facts.link },
  { name: "view", cell: ({ context }) => context.filterText },
  { name: "view_link", cell: ({ context }) => context.link },
  { name: "edition", cell: ({ context }) => context.edition?.id ?? "" },
  { name: "edition_date", cell: ({ context }) => context.edition?.date ?? "" },
  { name: "licence", cell: ({ dossier }) => licenceText(dossier) },
  { name: "contact", cell: ({ facts }) => facts.meeting.contact },
  { name: "part_of_day", cell: ({ facts }) => facts.meeting.partOfDay ?? "" },
  { name: "account_of", cell: ({ dossier, at }) => nameOf(dossier, at?.statement.accountOf) },
  { name: "summary", cell: ({ facts }) => facts.meeting.summary ?? "" },
  { name: "context", cell: ({ facts }) => facts.meeting.context ?? "" },
  {
    name: "meeting_topics",
    cell: ({ dossier, facts }) => listed(facts.meeting.topics, (topic) => topicOf(dossier, topic).label),
  },
  { name: "topics_as_reported", cell: ({ facts }) => facts.meeting.topicsAsReported.join("; ") },
  { name: "visit_by", cell: ({ dossier, facts }) => nameOf(dossier, facts.meeting.visitBy) },
  { name: "confidence", cell: ({ facts }) => facts.meeting.confidence ?? "" },
  {
    name: "readouts",
    cell: ({ dossier, facts }) =>
      facts.meeting.readouts.map(({ of, gist }) => `${nameOf(dossier, of)}: ${gist}`).join(" "),
  },
  { name: "differences", cell: ({ facts }) => facts.differences.map(differenceText).join(" ") },
  { name: "venue_lat", cell: ({ facts }) => facts.venue?.lat.toString() ?? "" },
  { name: "venue_lon", cell: ({ facts }) => facts.venue?.lon.toString() ?? "" },
  { name: "statement_id", cell: ({ at }) => at?.statement.id ?? "" },
  { name: "person_native_name", cell: ({ facts }) => listed(delegatesOf(facts.counterparts), nativeName) },
  { name: "focus_person_native_name", cell: ({ facts }) => listed(facts.focus?.delegates ?? [], nativeName) },
  ...WIKIDATA_COLUMNS,
];

/**
 * The meetings in view as CSV (RFC 4180): a header record, then one record per statement at a meeting, so that a
 * statement made at four meetings stands four times, each with its own certainty. Null when no meeting is in view: CSV
 * has no place but its records for the filter and the link. Values of a list have "; " between them; the n-th person,
 * rank and office belong together. With `hasByteOrderMark`, text for spreadsheets that would else not take the file as
 * UTF-8; the standard knows no such mark, and programs may see it as part of the first name.
 */
export function csvExport(
  dossier: Dossier,
  view: View,
  context: ExportContext,
  hasByteOrderMark = false,
): string | null {
  const facts = factsInView(dossier, view, context.siteRoot);
  if (facts.length === 0) return null;
  const rows = facts.flatMap((one): Row[] =>
    (one.statements.length === 0 ? [null] : one.statements).map((at) => ({ dossier, facts: one, at, context })),
  );
  const header = csvRecord(COLUMNS.map(({ name }) => name));
  const records = rows.map((row) => csvRecord(COLUMNS.map(({ cell }) => cell(row))));
  return `${hasByteOrderMark ? "\uFEFF" : ""}${header}${records.join("")}`;
}

function delegatesOf(sides: readonly Side[]): NamedDelegate[] {
  return sides.flatMap(({ delegates }) => delegates);
}

/** In the person's own script; most names are printed in none but the Latin one. */
function nativeName({ person }: NamedDelegate): string {
  return person.nativeName ?? "";
}

function nameOf(dossier: Dossier, id: ActorId | undefined): string {
  return id === undefined ? "" : actorOf(dossier, id).name;
}

function listed<Item>(items: readonly Item[], textOf: (item: Item) => string): string {
  return items.map(textOf).join("; ");
}

/** Each number by itself, for programs: `2, 8`, or `IANS 2, 8; Ministry 1` in a dossier of several reports. */
function numbersOf(dossier: Dossier, sources: readonly Source[]): string {
  return listed(citedReports(dossier, sources), ({ report, paragraphs }) =>
    [reportName(dossier, report.id), paragraphs.join(", ")].filter(Boolean).join(" "),
  );
}

function reportsOf({ dossier, facts, at }: Row) {
  return citedReports(dossier, at?.statement.sources ?? facts.meeting.sources);
}
