import type { TopicState } from "../selectors/topicTable.ts";

/** What became of a topic, in a word and for the legend. */
export const TOPIC_STATE_WORDS: Record<Exclude<TopicState, "none">, { label: string; legend: string }> = {
  agreed: { label: "agreed", legend: "agreed" },
  raised: { label: "raised", legend: "raised, proposed or briefed; not reported as agreed" },
  open: { label: "open", legend: "the article leaves it open" },
};
