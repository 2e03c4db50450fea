import { memo } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { ActorBadge } from "../../parts/ActorBadge.tsx";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import { type TopicCell, type TopicState, topicTable } from "../../selectors/meetings/topicTable.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { TOPIC_LEGEND, TOPIC_WORDS, topicActs } from "../../words/topicWords.ts";
import "./topics.css";

const STATES = ["agreed", "reported", "told", "subject", "open"] as const;

/** What the legend explains in any case. */
const ALWAYS: readonly TopicState[] = ["agreed", "told", "open"];

interface TopicsViewProps {
  dossier: Dossier;
  view: View;
  linkTo: LinkTo;
}

/** Topics against counterparts: what was agreed, how else each was spoken of, and what is open. Each filled cell leads to its statements. */
export const TopicsView = memo(function TopicsView({ dossier, view, linkTo }: TopicsViewProps) {
  const { columns, rows } = topicTable(dossier, view);
  const notes = [...new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.notes)))];
  const found = new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  return (
    <div className="topics">
      <p className="topics-lead">{TOPIC_WORDS.lead}</p>
      <ul className="topics-legend" aria-label={TOPIC_WORDS.legend}>
        {STATES.filter((state) => ALWAYS.includes(state) || found.has(state)).map((state) => (
          <li key={state}>
            <span className={`topic-mark topic-${state}`} aria-hidden="true" /> <span>{TOPIC_LEGEND[state]}</span>
          </li>
        ))}
      </ul>
      <div className="topics-frame">
        <table className="topics-table">
          <caption className="visually-hidden">{TOPIC_WORDS.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{TOPIC_WORDS.topic}</th>
              {columns.map((actor) => (
                <th key={actor.id} scope="col">
                  <ActorBadge actor={actor} />
                  <span className="topics-country">{actor.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ topic, cells }) => (
              <tr key={topic.id} className={view.topics.includes(topic.id) ? "is-chosen" : undefined}>
                <th scope="row">{topic.label}</th>
                {cells.map((cell) => (
                  <td key={cell.actor.id}>
                    <TopicMark cell={cell} topic={topic.id} label={topic.label} linkTo={linkTo} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ReadingNotes notes={notes} />
    </div>
  );
});

interface TopicMarkProps {
  cell: TopicCell;
  topic: string;
  label: string;
  linkTo: LinkTo;
}

function TopicMark({ cell, topic, label, linkTo }: TopicMarkProps) {
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
