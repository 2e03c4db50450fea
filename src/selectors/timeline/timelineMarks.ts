import type { Day } from "../../model/day.ts";
import type { Dossier, DossierEvent } from "../../model/dossier.ts";
import type { EdtfDate } from "../../model/edtf.ts";
import type { Meeting } from "../../model/meeting.ts";
import { isInPeriod } from "../../model/period.ts";
import type { Certainty } from "../../model/statement.ts";
import { dateClue } from "../../records/dateClue.ts";
import { counterpartActors, meetingLabel } from "../../records/meetingName.ts";
import type { View } from "../../view/view.ts";
import { meetingIndex } from "../meetings/meetingIndex.ts";

/** The lanes from top to bottom: what surrounds the meetings, the meetings, what was published. */
export const LANES = ["context", "meetings", "coverage"] as const;
export type Lane = (typeof LANES)[number];

/**
 * How a date is drawn. day: a mark. month, year: a dashed band over all that it can mean. interval: a band that lasts.
 * undated: a faded band somewhere within which it happened.
 */
export type MarkShape = "day" | "month" | "year" | "interval" | "undated";

/** One thing on the timeline. */
export interface TimelineMark {
  /** Unique on the timeline: a meeting's own id, or `event-` and the event's. */
  id: string;
  lane: Lane;
  kind: "meeting" | DossierEvent["role"];
  shape: MarkShape;
  label: string;
  /** Badges of the counterparts; null for events. */
  short: string | null;
  date: EdtfDate;
  first: Day;
  last: Day;
  certainty: Certainty;
  note: string | null;
  /** The report’s words from which a derived date was worked out. */
  clue: string | null;
  /** `id` of the meeting, null for events. */
  meeting: string | null;
  /** A meeting: it fits every filter. An event: a day that it can mean lies in the period. */
  isInView: boolean;
  isSelected: boolean;
}

/**
 * Every event and meeting of the dossier that has a date as a mark, in the dossier's order; none is left out by a filter.
 * What has no date has no place on a timeline; the list tells that it has none.
 */
export function timelineMarks(dossier: Dossier, view: View): TimelineMark[] {
  const inView = new Set(
    meetingIndex(dossier)
      .meetingsInView(view)
      .map(({ meeting }) => meeting.id),
  );
  return [
    ...dossier.events.flatMap((event) =>
      event.date === null ? [] : [eventMark(event, event.date, isInPeriod(event.date, view.period))],
    ),
    ...dossier.meetings.flatMap((meeting) =>
      meeting.date === null
        ? []
        : [meetingMark(dossier, meeting, meeting.date, inView.has(meeting.id), view.meeting === meeting.id)],
    ),
  ];
}

/** The marks by the first day that each can mean; marks of one day stay in the dossier's order. */
export function inOrderOfTime(marks: readonly TimelineMark[]): TimelineMark[] {
  return marks.toSorted((one, other) => Number(one.first > other.first) - Number(one.first < other.first));
}

function eventMark(event: DossierEvent, date: EdtfDate, isInView: boolean): TimelineMark {
  return {
    id: `event-${event.id}`,
    lane: event.role === "publication" ? "coverage" : "context",
    kind: event.role,
    label: event.title,
    short: null,
    meeting: null,
    isInView,
    isSelected: false,
    ...dateOf(event, date),
  };
}

function meetingMark(
  dossier: Dossier,
  meeting: Meeting,
  date: EdtfDate,
  isInView: boolean,
  isSelected: boolean,
): TimelineMark {
  const counterparts = counterpartActors(dossier, meeting);

  return {
    id: meeting.id,
    lane: "meetings",
    kind: "meeting",
    label: meetingLabel(dossier, meeting),
    short: counterparts.map(({ short }) => short).join("+"),
    meeting: meeting.id,
    isInView,
    isSelected,
    ...dateOf(meeting, date),
  };
}

type Dated = Pick<DossierEvent, "dateCertainty" | "dateNote" | "sources">;

function dateOf({ dateCertainty, dateNote, sources }: Dated, date: EdtfDate) {
  return {
    shape: shapeOf(date, dateCertainty),
    date,
    first: date.first,
    last: date.last,
    certainty: dateCertainty,
    note: dateNote ?? null,
    clue: dateCertainty === "derived" ? dateClue(sources) : null,
  };
}

function shapeOf(date: EdtfDate, certainty: Certainty): MarkShape {
  if (date.kind === "single") return date.precision;
  return date.kind === "oneOf" || certainty === "open" ? "undated" : "interval";
}
