import { type Day, dayFromNumber, dayNumber } from "../model/day.ts";
import type { Dossier } from "../model/dossier.ts";
import type { EdtfDate } from "../model/edtf.ts";
import { topicOf } from "../records/lookup.ts";
import { placeText } from "../records/placeText.ts";
import type { View } from "../view/view.ts";
import { calendarDescription } from "./calendarDescription.ts";
import { calendarLine, calendarText } from "./calendarLine.ts";
import { licenceText, PUBLISHER } from "./credits.ts";
import type { ExportContext } from "./exportContext.ts";
import { factsInView, type MeetingFacts, meetingFacts } from "./meetingFacts.ts";
import { meetingKind, whoMet } from "./meetingTitle.ts";
import { reportedIn } from "./sourceText.ts";

/**
 * The meetings in view as an iCalendar file (RFC 5545), one all-day event each; null when there is none with a date,
 * because a calendar has at least one component. A meeting without a date is left out, and the calendar says how many.
 */
export function calendarExport(dossier: Dossier, view: View, context: ExportContext): string | null {
  const facts = factsInView(dossier, view, context.siteRoot);
  return calendarOf(dossier, dossier.title, facts, context);
}

/** One meeting as an iCalendar file; null when the dossier has no such meeting, or no date of it. Filters do not matter. */
export function meetingCalendarExport(dossier: Dossier, meetingId: string, context: ExportContext): string | null {
  const meeting = dossier.meetings.find(({ id }) => id === meetingId);
  if (!meeting) return null;
  const facts = meetingFacts(dossier, { meeting, isOpen: false }, context.siteRoot);
  return calendarOf(dossier, summaryOf(facts), [facts], context);
}

type DatedFacts = MeetingFacts & { date: EdtfDate };

/** NAME, DESCRIPTION and URL of a calendar are of RFC 7986; X-WR-CALNAME is what older programs read instead. */
function calendarOf(
  dossier: Dossier,
  name: string,
  all: readonly MeetingFacts[],
  context: ExportContext,
): string | null {
  const facts = all.flatMap((one) => (one.meeting.date === null ? [] : [{ ...one, date: one.meeting.date }]));
  if (facts.length === 0) return null;
  const undated = all.length - facts.length;
  const left = undated === 0 ? "" : ` Meetings without a date, which are not in it: ${undated}.`;
  const description = `${context.filterText}.${left} As reported in: ${reportedIn(dossier, facts)}. ${licenceText(dossier)}`;
  return [
    calendarLine("BEGIN", "VCALENDAR"),
    calendarLine("VERSION", "2.0"),
    calendarLine("PRODID", `-//${PUBLISHER}//${PUBLISHER} 1.0//EN`),
    calendarLine("CALSCALE", "GREGORIAN"),
    calendarLine("NAME", calendarText(name)),
    calendarLine("X-WR-CALNAME", calendarText(name)),
    calendarLine("DESCRIPTION", calendarText(description)),
    calendarLine("URL", context.link),
    ...facts.map((one) => eventOf(dossier, one, context)),
    calendarLine("END", "VCALENDAR"),
  ].join("");
}

/**
 * An all-day event has no zone (section 3.3.4): it is the venue's day, wherever the reader is. A date that is not one
 * day spans all the days that it can mean, and the description says so. The UID never changes; DTSTAMP comes from the
 * edition, so that the same edition gives the same file.
 */
function eventOf(dossier: Dossier, facts: DatedFacts, context: ExportContext): string {
  const { meeting, date, venue, certainTopics: topics } = facts;
  return [
    calendarLine("BEGIN", "VEVENT"),
    calendarLine("UID", `${meeting.id}@${dossier.id}.sidelines`),
    calendarLine("DTSTAMP", `${basicDay(stampDay(dossier, context))}T000000Z`),
    calendarLine("DTSTART;VALUE=DATE", basicDay(date.first)),
    // The end of an all-day event is the day after its last.
    calendarLine("DTEND;VALUE=DATE", basicDay(dayFromNumber(dayNumber(date.last) + 1))),
    calendarLine("SUMMARY", calendarText(summaryOf(facts))),
    ...(venue === null
      ? []
      : [
          calendarLine("LOCATION", calendarText(placeText(dossier, venue))),
          calendarLine("GEO", `${venue.lat.toFixed(6)};${venue.lon.toFixed(6)}`),
        ]),
    calendarLine("URL", facts.link),
    calendarLine("DESCRIPTION", calendarText(calendarDescription(dossier, facts, context))),
    ...(topics.length === 0
      ? []
      : [calendarLine("CATEGORIES", topics.map((topic) => calendarText(topicOf(dossier, topic).label)).join(","))]),
    calendarLine("TRANSP", "TRANSPARENT"),
    calendarLine("END", "VEVENT"),
  ].join("");
}

function summaryOf(facts: MeetingFacts): string {
  return `${whoMet(facts)}, ${meetingKind(facts)}`;
}

/** The edition's day; without one, the day of the newest report, else of the newest meeting. */
function stampDay(dossier: Dossier, { edition }: ExportContext): Day {
  const published = dossier.reports.flatMap((report) => report.published ?? []);
  const held = dossier.meetings.flatMap(({ date }) => date?.last ?? []);
  const newest = (published.length > 0 ? published : held).toSorted().at(-1);
  if (edition) return edition.date;
  if (newest === undefined) throw new Error("Nothing in the dossier has a date, so nothing of it is for a calendar.");
  return newest;
}

function basicDay(day: Day): string {
  return day.replaceAll("-", "");
}
