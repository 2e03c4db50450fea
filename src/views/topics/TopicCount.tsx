import type { Topic } from "../../model/dossier.ts";
import type { TopicCell } from "../../selectors/meetings/topicTable.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { cellName } from "../../words/rankedTopicWords.ts";
import { TOPIC_WORDS } from "../../words/topicWords.ts";

interface TopicCountProps {
  cell: TopicCell;
  topic: Topic;
  linkTo: LinkTo;
  /** The counterpart's name, where it does not stand at the head of a column. */
  isNamed?: boolean;
}

/** At how many meetings a topic came up with a counterpart, and how; leads to these meetings, and into a lone one. */
export function TopicCount({ cell, topic, linkTo, isNamed = false }: TopicCountProps) {
  const { state, actor, meetings, meeting, notes, mayBeAgreed } = cell;
  if (state === "none") return <span className="visually-hidden">{TOPIC_WORDS.none}</span>;
  const name = cellName(topic.label, cell);
  const isLone = meetings.length === 1;
  return (
    <a
      className={isNamed ? "ranked-country" : "topic-link"}
      aria-label={name}
      title={[name, ...notes].join(". ")}
      {...linkTo((view) => ({
        ...view,
        panel: "meetings",
        meeting: isLone ? meeting : null,
        topics: [topic.id],
        countries: [actor.id],
      }))}
    >
      {isNamed && <span>{actor.name}</span>}
      <span
        className={`topic-count topic-count-${state}${mayBeAgreed ? " may-be-agreed" : ""} is-${depth(meetings.length)}`}
        aria-hidden="true"
      >
        {meetings.length}
      </span>
    </a>
  );
}

/** The ground of a number, darker for a larger one. */
function depth(count: number): "one" | "few" | "many" {
  return count === 1 ? "one" : count < 4 ? "few" : "many";
}
