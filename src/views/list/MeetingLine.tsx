import type { MouseEvent } from "react";
import { whenText } from "../../records/dateText.ts";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { CARD_WORDS } from "../../words/cardWords.ts";
import { useListContext } from "./listContext.ts";

/** A meeting in a line: the way to its page; of the one that this page is about, the way up to its card. */
export function MeetingLine({ card: { meeting, name }, isLead }: { card: MeetingCard; isLead: boolean }) {
  const { linkTo } = useListContext();
  return (
    <p className="list-line">
      {isLead ? (
        <a href={`#open-${meeting.id}`} onClick={handleJump}>{`${name} ↑`}</a>
      ) : (
        <a {...linkTo((view) => ({ ...view, meeting: meeting.id }))}>{name}</a>
      )}{" "}
      <span>{isLead ? CARD_WORDS.thisPage : whenText(meeting)}</span>
    </p>
  );
}

/** Not by the link's own address: a fragment would become a part of every link that is shared afterwards. */
function handleJump(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const card = document.getElementById(event.currentTarget.hash.slice(1));
  card?.closest("article")?.scrollIntoView({ block: "start" });
  card?.focus({ preventScroll: true });
}
