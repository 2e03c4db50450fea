import type { RankedTopic, TopicRanking } from "../../selectors/meetings/topicRanking.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { meetingCount, onlyOpen } from "../../words/filterWords.ts";
import { allOnTopic, RANKED_WORDS } from "../../words/rankedTopicWords.ts";
import { CountBar } from "./CountBar.tsx";
import { TopicCount } from "./TopicCount.tsx";

interface RankedListProps {
  ranking: TopicRanking;
  linkTo: LinkTo;
}

/** Topic by topic with its number, opening into its countries: for a panel too narrow for columns. */
export function RankedList({ ranking: { rows }, linkTo }: RankedListProps) {
  return (
    <ul className="ranked-list" aria-label={RANKED_WORDS.caption}>
      {rows.map((row) => (
        <li key={row.topic.id}>
          <RankedItem row={row} most={rows[0]?.count.count ?? 1} linkTo={linkTo} />
        </li>
      ))}
    </ul>
  );
}

interface RankedItemProps {
  row: RankedTopic;
  most: number;
  linkTo: LinkTo;
}

function RankedItem({ row: { topic, count, cells }, most, linkTo }: RankedItemProps) {
  const found = cells
    .filter(({ state }) => state !== "none")
    .toSorted((one, other) => other.meetings.length - one.meetings.length);
  return (
    <details>
      <summary>
        <span className="ranked-topic">{topic.label}</span>
        <span className="ranked-number">
          <span aria-hidden="true">{count.count}</span>
          <span className="visually-hidden">{`${meetingCount(count.count)}${onlyOpen(count.openCount)}`}</span>
        </span>
        <CountBar count={count.count} of={most} />
      </summary>
      <ul className="ranked-countries">
        {found.map((cell) => (
          <li key={cell.actor.id}>
            <TopicCount cell={cell} topic={topic} linkTo={linkTo} isNamed />
          </li>
        ))}
      </ul>
      <a
        className="ranked-all"
        {...linkTo((view) => ({ ...view, panel: "meetings", meeting: null, topics: [topic.id] }))}
      >
        {allOnTopic(count.count)}
      </a>
    </details>
  );
}
