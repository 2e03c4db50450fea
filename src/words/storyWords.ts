import { listed } from "../model/listed.ts";
import { meetingCount } from "./filterWords.ts";

/** Texts of the page's first screen. */
export const STORY_WORDS = {
  outcomes: "What came of it",
  oneSide: "One side’s account:",
  more: "more",
  which: "which?",
  noneRead: "known by their addresses: no text of theirs was read here.",
  howComplete: "How complete it is:",
  thisMeeting: "This page’s meeting",
} as const;

/** Who published what the page tells, and when: `As reported by IANS, 27 Jun 2025`. */
export function asReportedBy(reports: readonly string[]): string {
  return `As reported by ${listed(reports)}`;
}

/** The same of reports that are too many to be named: `As reported in 221 reports`. */
export function asReportedIn(count: number): string {
  return `As reported in ${count} reports`;
}

/** The way from a meeting's page to the dossier's: `All 4 meetings, and what came of them`. */
export function allMeetings(count: number): string {
  return `All ${meetingCount(count)}, and what came of them`;
}

/** What a reader may miss in the report, or in several: `Not in this report: a meeting with Russia’s defence minister.` */
export function notInReport(labels: readonly string[], reportCount: number): string {
  return `Not in ${reportCount === 1 ? "this report" : "these reports"}: ${labels.join("; ")}.`;
}

/** How many outcomes are not told at once: `6 more outcomes`. */
export function moreOutcomes(count: number): string {
  return count === 1 ? "1 more outcome" : `${count} more outcomes`;
}

/** That a dossier is known to lack something: `3 gaps are known:`. */
export function knownMissing(count: number): string {
  if (count === 0) return STORY_WORDS.howComplete;
  return count === 1 ? "1 gap is known:" : `${count} gaps are known:`;
}

/** How many meetings, where: `4 meetings in Qingdao`. Of more than three places the number stands. */
export function meetingsIn(count: number, places: readonly string[]): string {
  return `${meetingCount(count)} in ${places.length > 3 ? `${places.length} places` : listed(places)}`;
}
