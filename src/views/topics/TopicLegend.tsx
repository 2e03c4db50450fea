import type { TopicCell, TopicState } from "../../selectors/meetings/topicTable.ts";
import { RANKED_WORDS, TOPIC_LEGEND_OF_SEVERAL } from "../../words/rankedTopicWords.ts";
import { TOPIC_LEGEND, TOPIC_WORDS } from "../../words/topicWords.ts";

const STATES = ["agreed", "reported", "told", "subject", "open"] as const;

/** What a table without numbers explains in any case. */
const ALWAYS: readonly TopicState[] = ["agreed", "told", "open"];

/** What the marks mean; where they hold numbers, only those that are there. */
export function TopicLegend({ cells, isCounted }: { cells: readonly TopicCell[]; isCounted: boolean }) {
  const found = new Set(cells.map(({ state }) => state));
  const legend = isCounted ? TOPIC_LEGEND_OF_SEVERAL : TOPIC_LEGEND;
  return (
    <ul className="topics-legend" aria-label={TOPIC_WORDS.legend}>
      {STATES.filter((state) => found.has(state) || (!isCounted && ALWAYS.includes(state))).map((state) => (
        <li key={state}>
          {isCounted ? (
            <span className={`topic-count topic-count-${state}`} aria-hidden="true">
              {RANKED_WORDS.sample}
            </span>
          ) : (
            <span className={`topic-mark topic-${state}`} aria-hidden="true" />
          )}{" "}
          <span>{legend[state]}</span>
        </li>
      ))}
    </ul>
  );
}
