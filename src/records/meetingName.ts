import type { Actor } from "../model/actor.ts";
import type { Dossier } from "../model/dossier.ts";
import { listed } from "../model/listed.ts";
import { counterpartsOf, type Meeting } from "../model/meeting.ts";
import { dateText } from "./dateText.ts";
import { grouped } from "./grouped.ts";
import { actorOf, personOf } from "./lookup.ts";
import { perDossier } from "./perDossier.ts";

/** Those across from the dossier's focus, in the meeting's order; all parties of a meeting in which it took no part. */
export function counterpartActors(dossier: Dossier, meeting: Meeting): Actor[] {
  return counterpartsOf(meeting, dossier.focus).map(({ actor }) => actorOf(dossier, actor));
}

/** The same as running text has them: `Belarus`, `Japan and South Korea`, `the United States`. */
export function spokenCounterparts(dossier: Dossier, meeting: Meeting): string {
  return fewNames(counterpartActors(dossier, meeting).map(({ spoken }) => spoken));
}

/**
 * What a list, a title or a link calls a meeting: the counterparts, and where the dossier has several meetings with the
 * same ones, what tells this one apart: the date, else who spoke, else the office, else a number.
 * `Belarus`, `Vietnam, 8 Jun 2022`, `Cambodia (Hun Manet)`.
 */
export function meetingName(dossier: Dossier, meeting: Meeting): string {
  const { mark, isDate } = markOf(dossier, meeting);
  const names = namesAt(dossier, meeting);
  if (mark === null) return names;
  return isDate ? `${names}, ${mark}` : `${names} (${mark})`;
}

/** The same for where the date stands beside it: without one that only tells meetings apart. */
export function meetingLabel(dossier: Dossier, meeting: Meeting): string {
  const mark = meetingMark(dossier, meeting);
  const names = namesAt(dossier, meeting);
  return mark === null ? names : `${names} (${mark})`;
}

/** What tells a meeting from others with the same sides, where it is not the date; null where nothing has to. */
export function meetingMark(dossier: Dossier, meeting: Meeting): string | null {
  const { mark, isDate } = markOf(dossier, meeting);
  return isDate ? null : mark;
}

/** The same within a sentence: `the United States, 8 Jun 2022`. */
export function spokenMeetingName(dossier: Dossier, meeting: Meeting): string {
  return spokenCounterparts(dossier, meeting) + meetingName(dossier, meeting).slice(namesAt(dossier, meeting).length);
}

function namesAt(dossier: Dossier, meeting: Meeting): string {
  return fewNames(counterpartActors(dossier, meeting).map(({ name }) => name));
}

/** More make no name, but a list, which the card has. */
const MOST_NAMED = 4;

function fewNames(names: readonly string[]): string {
  return names.length > MOST_NAMED ? `${names[0]} and ${names.length - 1} others` : listed(names);
}

function markOf(dossier: Dossier, { id }: Meeting): Pick<Mark, "mark" | "isDate"> {
  return marks(dossier).get(id) ?? { mark: null, isDate: false };
}

const marks = perDossier((dossier) => {
  const alike = grouped(dossier.meetings, (meeting) => [namesAt(dossier, meeting)]);
  const found = [...alike.values()].flatMap((meetings) => marksOf(dossier, meetings));
  return new Map(found.map((mark) => [mark.meeting.id, mark]));
});

interface Mark {
  meeting: Meeting;
  mark: string | null;
  isDate: boolean;
}

type Marking = (meeting: Meeting) => string;

/** The first kind of mark that is another for each of them. */
function marksOf(dossier: Dossier, meetings: readonly Meeting[]): Mark[] {
  if (meetings.length === 1) return meetings.map((meeting) => ({ meeting, mark: null, isDate: false }));
  const delegates = (meeting: Meeting) => counterpartsOf(meeting, dossier.focus).flatMap(({ people }) => people);
  const date: Marking = (meeting) => dateText(meeting.date);
  const people: Marking = (meeting) => listed(delegates(meeting).map(({ person }) => personOf(dossier, person).name));
  const offices: Marking = (meeting) => listed(delegates(meeting).flatMap(({ office }) => office ?? []));
  const datedPeople: Marking = (meeting) => [people(meeting), date(meeting)].filter((text) => text !== "").join(", ");
  const apart = [date, people, offices, datedPeople].find((marking) => areApart(meetings.map(marking)));
  if (apart) return meetings.map((meeting) => ({ meeting, mark: apart(meeting), isDate: apart === date }));
  return meetings.map((meeting, index) => ({
    meeting,
    mark: [datedPeople(meeting), `${index + 1} of ${meetings.length}`].join(", "),
    isDate: false,
  }));
}

function areApart(marks: readonly string[]): boolean {
  return !marks.includes("") && new Set(marks).size === marks.length;
}
