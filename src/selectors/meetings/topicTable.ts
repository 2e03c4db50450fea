import type { Actor } from "../../model/actor.ts";
import type { Dossier, Topic } from "../../model/dossier.ts";
import { counterpartsOf, type Meeting } from "../../model/meeting.ts";
import { ACTS, type Act } from "../../model/statement.ts";
import { grouped } from "../../records/grouped.ts";
import { actorOf } from "../../records/lookup.ts";
import { type StatementAt, statementsAt } from "../../records/statementsAt.ts";
import type { View } from "../../view/view.ts";
import { meetingIndex } from "./meetingIndex.ts";

/**
 * What became of a topic with a counterpart. reported: an outcome is told, not who said it. told: it was spoken of, in
 * whichever way, and not reported as agreed. subject: reports name it as a subject of the meeting, and no statement
 * carries it. open: the report can be read both ways; never counted as yes or no.
 */
export type TopicState = "agreed" | "reported" | "told" | "subject" | "open" | "none";

/** A topic with one counterpart. */
export interface TopicCell {
  actor: Actor;
  state: TopicState;
  /** How it was spoken of by the report's word, outcomes first; of an open topic, how it may have been. */
  acts: Act[];
  /** It was told of, and an agreement on it is open. */
  mayBeAgreed: boolean;
  /** The first meeting at which it was spoken of. */
  meeting: string | null;
  /** All at which it was. */
  meetings: readonly string[];
  /** At how many of them only by an open statement. */
  openCount: number;
  notes: string[];
}

/** The table of topics against the counterparts of the meetings in view; topics that none of them has are left out. */
export interface TopicTable {
  columns: Actor[];
  rows: { topic: Topic; cells: TopicCell[] }[];
}

/** Gives the table; columns in the dossier's order of countries, rows in its order of topics. */
export function topicTable(dossier: Dossier, view: View): TopicTable {
  const meetings = meetingIndex(dossier)
    .meetingsInView(view)
    .map(({ meeting }) => meeting);
  const columns = topicColumns(dossier, meetings);
  const rows = dossier.topics.map((topic) => ({ topic, cells: columns.map(({ cellOf }) => cellOf(topic.id)) }));
  return {
    columns: columns.map(({ actor }) => actor),
    rows: rows.filter(({ cells }) => cells.some(({ state }) => state !== "none")),
  };
}

/** A counterpart, and what became of each topic with it. */
export interface TopicColumn {
  actor: Actor;
  cellOf: (topic: string) => TopicCell;
}

/** A column for each counterpart of the meetings, in the order in which they first come up; one of several has its own. */
export function topicColumns(dossier: Dossier, meetings: readonly Meeting[]): TopicColumn[] {
  const byActor = grouped(meetings, (meeting) => counterpartsOf(meeting, dossier.focus).map(({ actor }) => actor));
  return [...byActor].map(([id, own]) => {
    const actor = actorOf(dossier, id);
    const about = statementsByTopic(dossier, own);
    const whole = meetingsByTopic(own);
    return { actor, cellOf: (topic) => topicCell(actor, about.get(topic) ?? [], whole.get(topic)) };
  });
}

/** A statement at one of a counterpart's meetings. */
type Said = StatementAt & { meeting: string };

function statementsByTopic(dossier: Dossier, meetings: readonly Meeting[]): ReadonlyMap<string, readonly Said[]> {
  const said = meetings.flatMap(({ id }) => statementsAt(dossier, id).map((at) => ({ ...at, meeting: id })));
  return grouped(said, ({ statement }) => statement.topics);
}

/** What the reports give as topics of whole meetings, which no statement carries. */
function meetingsByTopic(meetings: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> {
  return grouped(meetings, ({ topics }) => topics);
}

function topicCell(actor: Actor, about: readonly Said[], whole: readonly Meeting[] = []): TopicCell {
  const certain = about.filter(({ certainty }) => certainty !== "open");
  const isAgreementOpen = about.some(({ statement, certainty }) => certainty === "open" && statement.act === "agreed");
  const state = stateOf(certain, whole, about);
  const sure = new Set([...certain.map(({ meeting }) => meeting), ...whole.map(({ id }) => id)]);
  const meetings = [...new Set([...about.map(({ meeting }) => meeting), ...sure])];
  return {
    actor,
    state,
    acts: actsOf(state === "open" ? about : certain),
    mayBeAgreed: isAgreementOpen && state !== "agreed" && state !== "open",
    meeting: meetings[0] ?? null,
    meetings,
    openCount: meetings.length - sure.size,
    notes: [...new Set(about.filter(({ certainty }) => certainty === "open").flatMap(({ notes }) => notes))],
  };
}

function stateOf(certain: readonly Said[], whole: readonly Meeting[], about: readonly Said[]): TopicState {
  if (certain.some(({ statement }) => statement.act === "agreed")) return "agreed";
  if (certain.some(({ statement }) => statement.act === "reported")) return "reported";
  if (certain.length > 0) return "told";
  if (whole.length > 0) return "subject";
  return about.length > 0 ? "open" : "none";
}

function actsOf(about: readonly Said[]): Act[] {
  return ACTS.filter((act) => about.some(({ statement }) => statement.act === act));
}
