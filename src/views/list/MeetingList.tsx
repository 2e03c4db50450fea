import { memo, useMemo } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { meetingCards } from "../../selectors/meetings/meetingCards.ts";
import type { ChangeView, LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { EmptyResult } from "./EmptyResult.tsx";
import { ListContext } from "./listContext.ts";
import { MeetingCardView } from "./MeetingCardView.tsx";
import { SearchTold } from "./SearchTold.tsx";
import "./list.css";

interface MeetingListProps {
  dossier: Dossier;
  view: View;
  /** The open meeting as the address has it already, where `view` follows it later: a card opens at once. */
  openMeeting: string | null;
  highlighted: string | null;
  onHighlight: (meetingId: string | null) => void;
  changeView: ChangeView;
  linkTo: LinkTo;
  /** The full link of one meeting's page, for copying. */
  meetingLink: (meetingId: string) => string;
}

/** From so many cards on, those off the screen are neither laid out nor painted (list.css). */
const LONG = 24;

/** The meetings in view as cards; the open one opens in its place. */
export const MeetingList = memo(function MeetingList(props: MeetingListProps) {
  const { dossier, view, openMeeting, highlighted, onHighlight, changeView, linkTo, meetingLink } = props;
  const cards = useMemo(() => meetingCards(dossier, view), [dossier, view]);
  const context = useMemo(
    () => ({ linkTo, meetingLink, chosenTopics: view.topics, query: view.query }),
    [linkTo, meetingLink, view.topics, view.query],
  );
  return (
    <ListContext value={context}>
      {/* It is there before it says something, or this would not be read out. */}
      <div aria-live="polite">
        <SearchTold dossier={dossier} />
      </div>
      {cards.length === 0 ? (
        <EmptyResult dossier={dossier} view={view} changeView={changeView} />
      ) : (
        <ul className={cards.length < LONG ? "list-cards" : "list-cards is-long"}>
          {cards.map((card) => (
            <li key={card.meeting.id}>
              <MeetingCardView
                dossier={dossier}
                card={card}
                isOpen={openMeeting === card.meeting.id}
                isHighlighted={highlighted === card.meeting.id}
                onHighlight={onHighlight}
              />
            </li>
          ))}
        </ul>
      )}
    </ListContext>
  );
});
