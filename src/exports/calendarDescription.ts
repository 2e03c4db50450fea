import type { Dossier } from "../model/dossier.ts";
import { dayText, publishedText, whenText } from "../records/dateText.ts";
import { delegateText } from "../words/people.ts";
import { licenceText } from "./credits.ts";
import { differenceText } from "./differenceText.ts";
import type { ExportContext } from "./exportContext.ts";
import type { MeetingFacts, Side } from "./meetingFacts.ts";
import { citedReports, paragraphText } from "./sourceText.ts";
import { certaintyText, statementText } from "./statementText.ts";

/** What a calendar shows when a meeting is opened: who, how the date is known, what was said, and where it stands. */
export function calendarDescription(dossier: Dossier, facts: MeetingFacts, context: ExportContext): string {
  const { meeting, sides, occasion, venue, statements, sources } = facts;
  const reports = citedReports(dossier, sources).map(
    ({ report, paragraphs }) =>
      `${[report.publisher, report.dateline, publishedText(report.published), paragraphText(paragraphs)].filter(Boolean).join(", ")}: ${report.url}`,
  );
  return [
    `${sides.map(sideText).join("; ")}.`,
    ...(occasion ? [`Occasion: ${occasion.title}.`] : []),
    `Date: ${whenText(meeting)}, ${certaintyText(meeting.dateCertainty)}${venue === null ? "" : `; the day in ${venue.name} (${venue.timeZone})`}.`,
    ...(meeting.date?.first === meeting.date?.last
      ? []
      : ["The entry spans every day that the date can mean; it does not say that the meeting lasted so long."]),
    ...facts.differences.map((difference) => `Accounts differ: ${differenceText(difference)}.`),
    ...facts.notes.map((note) => `Reading note: ${note}`),
    ...(facts.isOpenFit ? ["It fits the filter only by a reading that the report leaves open."] : []),
    "",
    ...statements.map((at) => `- ${statementText(dossier, at)}`),
    "",
    ...reports.map((report) => `As reported in: ${report}`),
    `Meeting: ${facts.link}`,
    `View: ${context.filterText}: ${context.link}`,
    ...(context.edition ? [`Edition: ${context.edition.id}, ${dayText(context.edition.date)}`] : []),
    licenceText(dossier),
  ].join("\n");
}

function sideText({ actor, delegates }: Side): string {
  return delegates.length === 0 ? actor.name : `${actor.name}: ${delegates.map(delegateText).join("; ")}`;
}
