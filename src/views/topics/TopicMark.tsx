import type { TopicCell } from "../../selectors/meetings/topicTable.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { TOPIC_WORDS, topicActs } from "../../words/topicWords.ts";

interface TopicMarkProps {
  cell: TopicCell;
  topic: string;
  label: string;
  linkTo: LinkTo;
}

/** How one topic was spoken of with one counterpart; leads to the statements. */
export function TopicMark({ cell, topic, label, linkTo }: TopicMarkProps) {
  const { state, actor, meeting, mayBeAgreed, notes } = cell;
  if (state === "none" || meeting === null) return <span className="visually-hidden">{TOPIC_WORDS.none}</span>;
  const words = topicActs(cell);
  return (
    <a
      id={`topic-${topic}-${actor.id}`}
      className="topic-link"
      aria-label={`${label}, ${actor.name}: ${words}`}
      title={[words, ...notes].join(". ")}
      aria-describedby={notes.length > 0 ? notesId(topic, cell) : undefined}
      {...linkTo((view) => ({ ...view, panel: "meetings", meeting, topics: [topic], countries: [actor.id] }))}
    >
      {notes.length > 0 && (
        <span id={notesId(topic, cell)} hidden>
          {notes.join(" ")}
        </span>
      )}
      <span className={`topic-mark topic-${state}${mayBeAgreed ? " may-be-agreed" : ""}`} aria-hidden="true" />
      <span className="topic-acts" aria-hidden="true">
        {words}
      </span>
    </a>
  );
}

function notesId(topic: string, { actor }: TopicCell): string {
  return `topic-${topic}-${actor.id}-notes`;
}
