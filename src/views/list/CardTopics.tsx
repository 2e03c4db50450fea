import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { moreTopics } from "../../words/cardWords.ts";
import { DOUBT_WORDS } from "../../words/doubtWords.ts";

/** More would push the next meeting off the first screen; the open card and the topics panel have them all. */
const MOST_TOPICS = 3;

/** The first topics of a closed card, agreed ones before others, and how many more there are. */
export function CardTopics({ topics }: { topics: MeetingCard["topics"] }) {
  const rest = topics.length - MOST_TOPICS;
  return (
    <p className="list-card-topics">
      {topics.slice(0, MOST_TOPICS).map(({ topic, isOpen }) => (
        <span key={topic.id} className="list-topic">
          <span>{topic.label}</span>
          {isOpen && <span className="list-topic-open">{` (${DOUBT_WORDS.unclear})`}</span>}
        </span>
      ))}
      {rest > 0 && <span className="list-topic">{moreTopics(rest)}</span>}
    </p>
  );
}
