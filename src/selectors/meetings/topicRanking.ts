import type { Actor, ActorId } from "../../model/actor.ts";
import type { Dossier, Topic } from "../../model/dossier.ts";
import { counterpartsOf, type Meeting } from "../../model/meeting.ts";
import { byName } from "../../records/byName.ts";
import { type View, withoutFilter } from "../../view/view.ts";
import { type FacetCount, meetingIndex, NONE } from "./meetingIndex.ts";
import { type TopicCell, topicColumns } from "./topicTable.ts";

/** Up to so many counterparts, a table holds them all as they stand in the dossier. */
const MOST_UNRANKED = 8;

/** What the first rows and columns are of: so many are shown before the rest is asked for. */
export const FIRST_SHOWN = { topics: 12, actors: 8 } as const;

/** A topic among many counterparts. */
export interface RankedTopic {
  topic: Topic;
  /** What choosing the topic would give. */
  count: FacetCount;
  /** With each counterpart that is shown. */
  cells: TopicCell[];
  /** At how many meetings it came up with those that are not shown. */
  rest: number;
}

/** The topics and counterparts of the meetings in view, those with most meetings first. */
export interface TopicRanking {
  /** How many meetings are in view. */
  meetings: number;
  columns: { actor: Actor; count: FacetCount }[];
  rows: RankedTopic[];
  /** What is not shown: of the counterparts how many, and at how many meetings they were; of the topics how many. */
  folded: { actors: number; meetings: number; topics: number };
}

/** Whether a dossier has more counterparts than a plain table can show; it does not change with the view. */
export function hasManyCounterparts({ meetings, focus }: Dossier): boolean {
  return counterpartIds(meetings, focus).size > MOST_UNRANKED;
}

function counterpartIds(meetings: readonly Meeting[], focus: Dossier["focus"]): Set<ActorId> {
  return new Set(meetings.flatMap((meeting) => counterpartsOf(meeting, focus).map(({ actor }) => actor)));
}

/**
 * Ranks topics and counterparts by their meetings. Chosen topics are the only rows, chosen countries the only columns:
 * so each number is what its press gives, beside the other filters, and rows and columns add up.
 */
export function topicRanking(dossier: Dossier, view: View, most: { topics: number; actors: number }): TopicRanking {
  const index = meetingIndex(dossier);
  const inView = index.meetingsInView(view);
  const byTopic = index.facetCounts("topic", view);
  const byActor = index.facetCounts("country", view);
  const met = counterpartIds(
    inView.map(({ meeting }) => meeting),
    dossier.focus,
  );
  const crossed = index.meetingsInView(withoutFilter(view, "topic"), "country").map(({ meeting }) => meeting);
  const columns = topicColumns(dossier, crossed)
    .filter(({ actor }) => met.has(actor.id) && isChosen(view.countries, actor.id, dossier.focus))
    .map((column) => ({ ...column, count: byActor.get(column.actor.id) ?? NONE }))
    .toSorted((one, other) => mostFirst(one, other) || byName(one.actor, other.actor));
  const topics = dossier.topics
    .filter(({ id }) => isChosen(view.topics, id))
    .map((topic) => ({ topic, count: byTopic.get(topic.id) ?? NONE }))
    .filter(({ count }) => count.count > 0)
    .toSorted(mostFirst);
  const shown = unfolded(columns, most.actors);
  const rest = columns.slice(shown.length);
  const restActors = new Set(rest.map(({ actor }) => actor.id));
  const rows = unfolded(topics, most.topics);
  return {
    meetings: inView.length,
    columns: shown.map(({ actor, count }) => ({ actor, count })),
    rows: rows.map(({ topic, count }) => ({
      topic,
      count,
      cells: shown.map(({ cellOf }) => cellOf(topic.id)),
      rest: new Set(rest.flatMap(({ cellOf }) => cellOf(topic.id).meetings)).size,
    })),
    folded: {
      actors: rest.length,
      meetings: inView.filter(({ meeting }) => meeting.parties.some(({ actor }) => restActors.has(actor))).length,
      topics: topics.length - rows.length,
    },
  };
}

/** True of what is chosen, and of all when nothing is, or what every meeting has. */
function isChosen<Value>(chosen: readonly Value[], value: Value, ofAll: Value | null = null): boolean {
  return chosen.length === 0 || chosen.includes(value) || (ofAll !== null && chosen.includes(ofAll));
}

interface Counted {
  count: FacetCount;
}

function mostFirst(one: Counted, other: Counted): number {
  return other.count.count - one.count.count;
}

/** The first of them; all when only one more would be left out, whose place the word for it takes. */
function unfolded<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items.length <= most + 1 ? items : items.slice(0, most);
}
