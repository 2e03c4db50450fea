import { listed } from "../model/listed.ts";
import type { Report, TextSeen } from "../model/report.ts";
import { meetingCount } from "./filterWords.ts";

/** Texts of the index of many reports, and of one of them alone. */
export const REPORT_INDEX_WORDS = {
  search: "Search the reports",
  hint: "Publisher, title, day, meeting",
  undated: "Date not known",
  cited: "Cited for",
  alsoCited: "Also cited for",
  events: "Events",
  notCited: "Nothing of the dossier cites it.",
  differs: "Accounts differ.",
  says: "This one says:",
} as const;

/** How much of a report was read, as its line in the index says it. */
export const READ_WORDS: Record<TextSeen, string> = {
  whole: "read in full",
  part: "read in part",
  none: "known by address",
};

/** The same once for all reports, where it is the same for all. */
const ALL_READ_WORDS: Record<TextSeen, string> = {
  whole: "All of them were read in full.",
  part: "All of them were read in part.",
  none: "All of them are known by address: no text of theirs was at hand.",
};

/** `221 reports`. */
export function reportCount(count: number): string {
  return count === 1 ? "1 report" : `${count} reports`;
}

/** The link from one report to the index: `All 221 reports`. */
export function allReports(count: number): string {
  return `All ${reportCount(count)}`;
}

/** How many reports a search found: `4 of 221 reports`. */
export function foundReportsText(found: number, all: number): string {
  return `${found === 0 ? "None" : found} of ${reportCount(all)}`;
}

/** What is true of all reports' texts; null where they differ in it. */
export function allReadText(reports: readonly Report[]): string | null {
  const [first, ...others] = new Set(reports.map(({ textSeen }) => textSeen));
  return first === undefined || others.length > 0 ? null : ALL_READ_WORDS[first];
}

/** More names in one line would be a list that nobody reads. */
const MOST_NAMED = 5;

/** Which meetings cite a report: `2 meetings: Uzbekistan; France, 3 Jun 2022`. */
export function citingText(meetings: readonly string[]): string {
  if (meetings.length === 0) return meetingCount(0);
  const more = meetings.length - MOST_NAMED;
  const named = meetings.slice(0, MOST_NAMED).join("; ");
  return `${meetingCount(meetings.length)}: ${more > 0 ? listed([named, `${more} more`]) : named}`;
}
