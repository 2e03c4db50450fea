import type { Dossier } from "../../model/dossier.ts";
import { ActorBadge } from "../../parts/ActorBadge.tsx";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import { topicTable } from "../../selectors/meetings/topicTable.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { TOPIC_WORDS } from "../../words/topicWords.ts";
import { TopicLegend } from "./TopicLegend.tsx";
import { TopicMark } from "./TopicMark.tsx";
import { topicNotes } from "./topicNotes.ts";

interface TopicTableViewProps {
  dossier: Dossier;
  view: View;
  linkTo: LinkTo;
}

/** Few counterparts: each has a column, and each mark its words. */
export function TopicTableView({ dossier, view, linkTo }: TopicTableViewProps) {
  const { columns, rows } = topicTable(dossier, view);
  const cells = rows.flatMap((row) => row.cells);
  return (
    <>
      <p className="topics-lead">{TOPIC_WORDS.lead}</p>
      <TopicLegend cells={cells} isCounted={false} />
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
            {rows.map((row) => (
              <tr key={row.topic.id} className={view.topics.includes(row.topic.id) ? "is-chosen" : undefined}>
                <th scope="row">{row.topic.label}</th>
                {row.cells.map((cell) => (
                  <td key={cell.actor.id}>
                    <TopicMark cell={cell} topic={row.topic.id} label={row.topic.label} linkTo={linkTo} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ReadingNotes notes={topicNotes(cells)} />
    </>
  );
}
