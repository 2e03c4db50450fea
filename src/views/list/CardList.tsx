import type { MouseEvent, ReactNode } from "react";
import type { CardGroup } from "../../selectors/meetings/cardGroups.ts";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { GROUP_WORDS, groupJump } from "../../words/cardWords.ts";

interface CardListProps {
  groups: readonly CardGroup[];
  className: string;
  children: (card: MeetingCard) => ReactNode;
}

/** The cards as a list, or under headings as several, with the way to each of them. */
export function CardList({ groups, className, children }: CardListProps) {
  const isGrouped = groups.some(({ key }) => key !== "all");
  return (
    <>
      {isGrouped && groups.length > 1 && <GroupJumps groups={groups} />}
      {groups.map(({ key, heading, cards }) => (
        <section key={key} aria-labelledby={isGrouped ? groupId(key) : undefined}>
          {isGrouped && (
            <h3 id={groupId(key)} className="list-group" tabIndex={-1}>
              <span>{heading ?? GROUP_WORDS.without}</span> <span className="list-group-count">{cards.length}</span>
            </h3>
          )}
          <ul className={className}>
            {cards.map((card) => (
              <li key={card.meeting.id}>{children(card)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function GroupJumps({ groups }: Pick<CardListProps, "groups">) {
  return (
    <nav className="list-jumps" aria-label={GROUP_WORDS.jumps}>
      {groups.map(({ key, heading, cards }) => (
        <a key={key} href={`#${groupId(key)}`} onClick={handleJump} aria-label={groupJump(heading, cards.length)}>
          <span>{heading ?? GROUP_WORDS.without}</span> <span className="list-group-count">{cards.length}</span>
        </a>
      ))}
    </nav>
  );
}

function groupId(key: string): string {
  return `group-${key}`;
}

/** Not by the link's own address: a fragment would become a part of every link that is shared afterwards. */
function handleJump(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const heading = document.getElementById(event.currentTarget.hash.slice(1));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
