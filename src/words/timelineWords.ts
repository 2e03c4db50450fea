import type { Period } from "../model/period.ts";
import { dateText, dayText, periodText } from "../records/dateText.ts";
import { shortDate } from "../records/shortDate.ts";
import type { TimelineBreak } from "../selectors/timeline/timelineAxis.ts";
import type { TimelineItem } from "../selectors/timeline/timelineItem.ts";
import type { Lane, TimelineMark } from "../selectors/timeline/timelineMarks.ts";

/** The timeline's fixed texts. */
export const TIMELINE_WORDS = {
  heading: "Timeline",
  hint: "Drag the handles, or use the arrow keys, to filter by date.",
  order: "In order of time, not to scale.",
  chart: "Timeline of context, meetings and coverage",
  empty: "This dossier has no dates to draw.",
  range: "Dates shown",
  from: "From",
  until: "Until",
  noStart: "no start date",
  noEnd: "no end date",
  clear: "Clear dates",
  enlarge: "Enlarge these dates",
  whole: "Show all of the time",
  list: "Timeline as a list",
  outside: "outside the filters",
  undated: "no date given: between these",
  noDate: "no date given",
  oneOf: "one of these dates",
} as const;

/** The lanes' names. */
export const LANE_WORDS: Record<Lane, string> = { context: "Context", meetings: "Meetings", coverage: "Coverage" };

const KIND_WORDS: Record<TimelineMark["kind"], string> = {
  meeting: "Meeting",
  background: "Background",
  occasion: "Occasion",
  publication: "Publication",
};

/** What a mark is called: `Meeting with China`, or the event's own title. */
export function markTitle({ meeting, label }: TimelineMark): string {
  return meeting === null ? label : `Meeting with ${label}`;
}

/** When a mark was, with how far that is known: `26 Jun 2025, worked out from “Thursday”`. */
export function markDate(mark: TimelineMark): string {
  if (isUndated(mark)) return betweenDates(mark, null);
  const date = shortDate(mark.date, null);
  if (mark.certainty === "stated") return date;
  if (mark.certainty === "open") return `${date}, date unclear`;
  return mark.clue === null ? `${date}, worked out` : `${date}, worked out from “${mark.clue}”`;
}

/** A date as a strip prints it at its mark, without a year that stands before it: `26 Jun`. */
export function stripDate(mark: TimelineMark, yearBefore: number | null): string {
  return isUndated(mark) ? betweenDates(mark, yearBefore) : shortDate(mark.date, yearBefore);
}

function isUndated({ shape, date }: TimelineMark): boolean {
  return shape === "undated" && date.kind === "interval";
}

/** `no date given: between 22 Apr and 26 Jun 2025`. */
function betweenDates({ date }: TimelineMark, yearBefore: number | null): string {
  return `${TIMELINE_WORDS.noDate}: between ${shortDate(date, yearBefore).replace(" to ", " and ")}`;
}

/** A mark's name for a screen reader: `Meeting with China, 26 Jun 2025, worked out from “Thursday”, selected`. */
export function markName(mark: TimelineMark): string {
  const state = [mark.isSelected && "selected", !mark.isInView && TIMELINE_WORDS.outside].filter(Boolean);
  return [markTitle(mark), markDate(mark), ...state].join(", ");
}

/** The kind of a mark, for a reader of the list. */
export function markKind({ kind }: TimelineMark): string {
  return KIND_WORDS[kind];
}

/** What a band says of itself, longest first: the year, or why it has no ends. The first that fits is drawn. */
export function bandTexts({ shape, date }: TimelineMark): string[] {
  if (shape === "year" || shape === "month") return [dateText(date)];
  if (shape !== "undated") return [];
  return date.kind === "oneOf" ? [TIMELINE_WORDS.oneOf, "?"] : [TIMELINE_WORDS.undated, TIMELINE_WORDS.noDate, "?"];
}

/** Several marks told as a number: `12 meetings`, `7 events`. */
export function groupTitle({ lane, marks }: Pick<TimelineItem, "lane" | "marks">): string {
  return `${marks.length} ${lane === "meetings" ? "meetings" : lane === "coverage" ? "publications" : "events"}`;
}

/** A group's name for a screen reader: pressing it lists its marks. */
export function groupName(item: TimelineItem): string {
  const isSelected = item.marks.some((mark) => mark.isSelected) ? ", one of them selected" : "";
  return `${groupTitle(item)}, ${groupDate(item)}, ${inViewText(item)}${isSelected}`;
}

/** What the number on a group means: `3 in view`, or of those that a filter leaves out too `3 of 9 in view`. */
function inViewText({ marks }: TimelineItem): string {
  const inView = marks.filter(({ isInView }) => isInView).length;
  return inView === marks.length ? `${inView} in view` : `${inView} of ${marks.length} in view`;
}

/** A group's days: `26 Jun 2025`, or the first to the last. */
function groupDate({ first, last }: TimelineItem): string {
  return first === last ? dayText(first) : `${dayText(first)} to ${dayText(last)}`;
}

/** What is told of the item pointed at, a line each: title, date, and the note that a single mark may have. */
export function itemTip(item: TimelineItem): [string, ...string[]] {
  const [mark, ...others] = item.marks;
  if (others.length > 0) {
    const isPart = item.marks.some(({ isInView }) => !isInView);
    return [groupTitle(item), groupDate(item), ...(isPart ? [inViewText(item)] : [])];
  }
  return [markTitle(mark), markDate(mark), ...(mark.note === null ? [] : [mark.note])];
}

/** What a timeline leaves out: `2 meetings without a date are not on the timeline.` */
export function undatedText(count: number): string {
  return `${count} ${count === 1 ? "meeting without a date is" : "meetings without a date are"} not on the timeline.`;
}

/** Which dates the filters leave: `Showing Apr 2025 to 26 Jun 2025`. */
export function shownDates(period: Period): string {
  return `Showing ${periodText(period)}`;
}

/** Exactly which days a break leaves out. */
export function breakDates({ first, last }: TimelineBreak): string {
  return `Not shown: ${dayText(first)} to ${dayText(last)}, a time without events in this dossier.`;
}
