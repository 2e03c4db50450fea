import type { Dossier } from "../model/dossier.ts";
import { isParty, type Meeting } from "../model/meeting.ts";
import { isInPeriod } from "../model/period.ts";
import type { Certainty } from "../model/statement.ts";
import type { View } from "../model/view.ts";
import { searchWords } from "./foldedText.ts";
import { meetingText } from "./meetingText.ts";
import { statementsAt } from "./statementsAt.ts";

/** The filters, by the name that a link gives them. */
export type FilterName = "country" | "topic" | "act" | "period" | "q";

/** How a meeting fits a filter: "open" when only through a statement that the report leaves open. */
export type Fit = "yes" | "open" | "no";

/** A meeting that fits the view, and whether it fits only through an open statement. */
export interface MeetingInView {
  meeting: Meeting;
  isOpen: boolean;
}

/**
 * THE filter: the meetings that fit every filter of the view, in the dossier's order.
 * Within a filter any value suffices; between filters all must fit. With `except`, that filter is left out, as a
 * facet's own counts, the map and the timeline need it. A fit through an open statement is kept, and marked.
 */
export function meetingsInView(dossier: Dossier, view: View, except?: FilterName): MeetingInView[] {
  const filters = FILTERS.filter(({ name }) => name !== except);
  return dossier.meetings.flatMap((meeting) => {
    const fits = filters.map(({ fit }) => fit(dossier, view, meeting));
    return fits.includes("no") ? [] : [{ meeting, isOpen: fits.includes("open") }];
  });
}

const FILTERS: readonly { name: FilterName; fit: (dossier: Dossier, view: View, meeting: Meeting) => Fit }[] = [
  { name: "country", fit: (_, { countries }, meeting) => anyOf(countries, (code) => yesNo(isParty(meeting, code))) },
  { name: "topic", fit: (dossier, { topics }, meeting) => anyOf(topics, (topic) => topicFit(dossier, meeting, topic)) },
  { name: "act", fit: (dossier, { acts }, meeting) => anyOf(acts, (act) => actFit(dossier, meeting, act)) },
  { name: "period", fit: (_, { period }, meeting) => yesNo(isInPeriod(meeting.date, period)) },
  { name: "q", fit: (dossier, { query }, meeting) => queryFit(dossier, meeting, query) },
];

/** Whether the topic was spoken of at the meeting, by any statement. */
export function topicFit(dossier: Dossier, meeting: Meeting, topic: string): Fit {
  const about = statementsAt(dossier, meeting.id).filter(({ statement }) => statement.topics.includes(topic));
  return fitOf(about.map(({ certainty }) => certainty));
}

/** Whether a statement of that kind was made at the meeting. */
export function actFit(dossier: Dossier, meeting: Meeting, act: string): Fit {
  const ofKind = statementsAt(dossier, meeting.id).filter(({ statement }) => statement.act === act);
  return fitOf(ofKind.map(({ certainty }) => certainty));
}

/** Whether every word of the search occurs in the meeting's text. */
function queryFit(dossier: Dossier, meeting: Meeting, query: string): Fit {
  const words = searchWords(query);
  if (words.length === 0) return "yes";
  const { certain, open } = meetingText(dossier, meeting);
  if (words.every((word) => certain.includes(word))) return "yes";
  return words.every((word) => certain.includes(word) || open.includes(word)) ? "open" : "no";
}

function fitOf(certainties: readonly Certainty[]): Fit {
  if (certainties.length === 0) return "no";
  return certainties.some((certainty) => certainty !== "open") ? "yes" : "open";
}

function yesNo(fits: boolean): Fit {
  return fits ? "yes" : "no";
}

function anyOf<Value>(values: readonly Value[], fit: (value: Value) => Fit): Fit {
  if (values.length === 0) return "yes";
  const fits = values.map(fit);
  return fits.find((found) => found === "yes") ?? fits.find((found) => found === "open") ?? "no";
}
