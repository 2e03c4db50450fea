import { ActorBadge } from "../../parts/ActorBadge.tsx";
import type { TopicRanking } from "../../selectors/meetings/topicRanking.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { meetingCount } from "../../words/filterWords.ts";
import { moreOf, RANKED_WORDS, totalName } from "../../words/rankedTopicWords.ts";
import { TOPIC_WORDS } from "../../words/topicWords.ts";
import { CountBar } from "./CountBar.tsx";
import { TopicCount } from "./TopicCount.tsx";

/** What scrolls is reached by the keyboard, whatever is in it. */
const REACHED = 0;

interface RankedTableProps {
  ranking: TopicRanking;
  linkTo: LinkTo;
}

/** Topics against countries, in a frame of its own in which it scrolls under the topics' names. */
export function RankedTable({ ranking, linkTo }: RankedTableProps) {
  const { meetings, columns, rows, folded } = ranking;
  return (
    <section className="topics-frame ranked-frame" aria-label={RANKED_WORDS.frame} tabIndex={REACHED}>
      <table className="topics-table ranked-table">
        <caption className="visually-hidden">{RANKED_WORDS.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{TOPIC_WORDS.topic}</th>
            <th scope="col">
              <span className="ranked-name">{RANKED_WORDS.all}</span>
            </th>
            {columns.map(({ actor }) => (
              <th key={actor.id} scope="col">
                <span className="ranked-name">{actor.name}</span>
                <ActorBadge actor={actor} />
              </th>
            ))}
            {folded.actors > 0 && (
              <th scope="col">
                <span className="ranked-name ranked-rest">{moreOf(folded.actors)}</span>
              </th>
            )}
          </tr>
          <tr className="ranked-totals">
            <th scope="row">{RANKED_WORDS.meetings}</th>
            <td>{meetings}</td>
            {columns.map(({ actor, count }) => (
              <td key={actor.id}>
                <a
                  className="topic-link"
                  aria-label={totalName(actor.name, count)}
                  {...linkTo((view) => ({ ...view, panel: "meetings", meeting: null, countries: [actor.id] }))}
                >
                  {count.count}
                </a>
              </td>
            ))}
            {folded.actors > 0 && <td className="ranked-rest">{folded.meetings}</td>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ topic, count, cells, rest }) => (
            <tr key={topic.id}>
              <th scope="row">{topic.label}</th>
              <td className="ranked-total">
                <a
                  className="topic-link"
                  aria-label={totalName(topic.label, count)}
                  title={meetingCount(count.count)}
                  {...linkTo((view) => ({ ...view, panel: "meetings", meeting: null, topics: [topic.id] }))}
                >
                  <span>{count.count}</span>
                  <CountBar count={count.count} of={rows[0]?.count.count ?? count.count} />
                </a>
              </td>
              {cells.map((cell) => (
                <td key={cell.actor.id}>
                  <TopicCount cell={cell} topic={topic} linkTo={linkTo} />
                </td>
              ))}
              {folded.actors > 0 && <td className="ranked-rest">{rest > 0 && rest}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
