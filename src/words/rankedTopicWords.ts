import type { FacetCount } from "../selectors/meetings/meetingIndex.ts";
import type { TopicCell, TopicState } from "../selectors/meetings/topicTable.ts";
import { meetingCount, onlyOpen } from "./filterWords.ts";
import { topicActs } from "./topicWords.ts";

/** Texts around the topics of many countries. */
export const RANKED_WORDS = {
  lead: "Each number says at how many meetings a topic came up, and leads to them. Most meetings first.",
  leadOfList: "At how many meetings each topic came up; open one for its countries. Most meetings first.",
  caption: "Topics by country: at how many meetings each came up",
  frame: "Table of topics, scrolls sideways",
  all: "All",
  meetings: "Meetings",
  /** A number that stands in the legend for any. */
  sample: "n",
} as const;

/** What the numbers mean: each stands for one meeting or several. */
export const TOPIC_LEGEND_OF_SEVERAL: Record<Exclude<TopicState, "none">, string> = {
  agreed: "agreed at one of them at least",
  reported: "an outcome is reported of one at least, not who said it",
  told: "spoken of; not reported as agreed",
  subject: "a subject of the meetings; no statement on it is told",
  open: "unclear in the article",
};

/** The name of a number in the table: `Training, Vietnam: 3 meetings, 1 of them unclear; agreed`. */
export function cellName(topic: string, cell: TopicCell): string {
  const { actor, meetings, openCount } = cell;
  const unclear = openCount === meetings.length ? "" : onlyOpen(openCount);
  return `${topic}, ${actor.name}: ${meetingCount(meetings.length)}${unclear}; ${topicActs(cell)}`;
}

/** The name of a total: `Training: 16 meetings`. */
export function totalName(name: string, { count, openCount }: FacetCount): string {
  return `${name}: ${meetingCount(count)}${onlyOpen(openCount)}`;
}

/** The head of the column of those that are folded: `29 more`. */
export function moreOf(count: number): string {
  return `${count} more`;
}

/** The columns as a button names them. */
export function columnsName(hasOrganisations: boolean): string {
  return hasOrganisations ? "countries and organisations" : "countries";
}

/** The button that shows what is folded, or folds it again: `Show 29 more countries`, `Show fewer countries`. */
export function foldWords(what: string, folded: number): string {
  return `Show ${folded > 0 ? moreOf(folded) : "fewer"} ${what}`;
}

/** The rows as a button names them. */
export const ROWS_NAME = "topics";

/** The link to all meetings of one topic: `All 16 meetings`. */
export function allOnTopic(count: number): string {
  return count === 1 ? "The meeting" : `All ${meetingCount(count)}`;
}
