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
 * What became of a topic with a counterpart. told: it was spoken of, in whichever way, and not reported as agreed.
 * open: the report can be read both ways; never counted as yes or no.
 */
export type TopicState = "agreed" | "told" | "open" | "none";

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
  const columns = [
    ...grouped(meetings, (meeting) => counterpartsOf(meeting, dossier.focus).map(({ actor }) => actor)),
  ].map(([id, own]) => ({
    actor: actorOf(dossier, id),
    about: statementsByTopic(dossier, own),
    meetings: meetingsByTopic(own),
  }));
  const rows = dossier.topics.map((topic) => ({
    topic,
    cells: columns.map(({ actor, about, meetings: own }) =>
      cellOf(actor, about.get(topic.id) ?? [], own.get(topic.id)),
    ),
  }));
  return {
    columns: columns.map(({ actor }) => actor),
    rows: rows.filter(({ cells }) => cells.some(({ state }) => state !== "none")),
  };
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

function cellOf(actor: Actor, about: readonly Said[], whole: readonly Meeting[] = []): TopicCell {
  const certain = about.filter(({ certainty }) => certainty !== "open");
  const isAgreed = certain.some(({ statement }) => statement.act === "agreed");
  const isAgreementOpen = about.some(({ statement, certainty }) => certainty === "open" && statement.act === "agreed");
  const state = isAgreed ? "agreed" : certain.length + whole.length > 0 ? "told" : about.length > 0 ? "open" : "none";
  return {
    actor,
    state,
    acts: actsOf(certain.length > 0 ? certain : about),
    mayBeAgreed: state === "told" && isAgreementOpen,
    meeting: about[0]?.meeting ?? whole[0]?.id ?? null,
    notes: [...new Set(about.filter(({ certainty }) => certainty === "open").flatMap(({ notes }) => notes))],
  };
}

function actsOf(about: readonly Said[]): Act[] {
  return ACTS.filter((act) => about.some(({ statement }) => statement.act === act));
}
