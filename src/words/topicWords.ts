import type { TopicCell, TopicState } from "../selectors/meetings/topicTable.ts";
import { ACT_WORDS } from "./acts.ts";

/** Texts around the topics' table. */
export const TOPIC_WORDS = {
  lead: "As reported. Each mark leads to the statements behind it.",
  caption: "Topics by country: how each was spoken of",
  topic: "Topic",
  legend: "Legend",
  none: "not mentioned",
} as const;

/** What the marks of the topics panel mean. */
export const TOPIC_LEGEND: Record<Exclude<TopicState, "none">, string> = {
  agreed: "agreed",
  reported: "an outcome is reported, not who said it",
  told: "spoken of; not reported as agreed",
  subject: "a subject of the meeting; no statement on it is told",
  open: "unclear in the article",
};

/** How a topic was spoken of with a country: `raised, stated`, `acknowledged, agreement unclear`, `agreed: unclear`. */
export function topicActs({ state, acts, mayBeAgreed }: Pick<TopicCell, "state" | "acts" | "mayBeAgreed">): string {
  const words =
    state === "subject" ? "a subject of the meeting" : acts.map((act) => ACT_WORDS[act].toLowerCase()).join(", ");
  if (state === "open") return `${words}: unclear`;
  return mayBeAgreed ? `${words}, agreement unclear` : words;
}
