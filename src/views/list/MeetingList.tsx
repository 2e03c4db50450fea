import { memo, useDeferredValue, useMemo } from "react";
import type { Dossier } from "../../model/dossier.ts";
import type { Edition } from "../../model/edition.ts";
import { cardGroups } from "../../selectors/meetings/cardGroups.ts";
import { meetingCards } from "../../selectors/meetings/meetingCards.ts";
import type { ChangeView, LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { AlsoTold } from "./AlsoTold.tsx";
import { CardList } from "./CardList.tsx";
import { EmptyResult } from "./EmptyResult.tsx";
import { ListContext, type OtherDossiers, useListValue } from "./listContext.ts";
import { MeetingCardView } from "./MeetingCardView.tsx";
import { MeetingLine } from "./MeetingLine.tsx";
import { SearchTold } from "./SearchTold.tsx";
import "./list.css";

export interface MeetingListProps {
  dossier: Dossier;
  view: View;
  /** The open meeting as the address has it already, where `view` follows it later: a card opens at once. */
  openMeeting: string | null;
  /** The meeting that the page is about, whose card stands before the list; null on the dossier's own page. */
  lead: string | null;
  highlighted: string | null;
  onHighlight: (meetingId: string | null) => void;
  changeView: ChangeView;
  linkTo: LinkTo;
  /** The full link of one meeting's page, for copying. */
  meetingLink: (meetingId: string) => string;
  edition: Edition | null;
  others: OtherDossiers | null;
}

/** From so many cards on, those off the screen are neither laid out nor painted (list.css). */
const LONG = 24;

/**
 * The meetings in view as cards; the open one opens in its place. A meeting's page is written with a line for each of the
 * others, and their cards come after it has been taken over.
 */
export const MeetingList = memo(function MeetingList(props: MeetingListProps) {
  const {
    dossier,
    view,
    openMeeting,
    lead,
    highlighted,
    onHighlight,
    changeView,
    linkTo,
    meetingLink,
    edition,
    others,
  } = props;
  const isWhole = useDeferredValue(true, lead === null);
  const cards = useMemo(() => meetingCards(dossier, view), [dossier, view]);
  const groups = useMemo(() => cardGroups(dossier, cards, view.sort), [dossier, cards, view.sort]);
  const context = useListValue({ linkTo, meetingLink, edition, others, view });
  return (
    <ListContext value={context}>
      {/* It is there before it says something, or this would not be read out. */}
      <div aria-live="polite">
        <SearchTold dossier={dossier} />
        <AlsoTold dossier={dossier} people={view.people} actors={view.countries} />
      </div>
      {cards.length === 0 ? (
        <EmptyResult dossier={dossier} view={view} changeView={changeView} />
      ) : (
        <CardList
          groups={groups}
          className={`list-cards${cards.length < LONG ? "" : " is-long"}${isWhole ? "" : " is-lines"}`}
        >
          {(card) =>
            isWhole && card.meeting.id !== lead ? (
              <MeetingCardView
                dossier={dossier}
                card={card}
                isOpen={openMeeting === card.meeting.id}
                isHighlighted={highlighted === card.meeting.id}
                onHighlight={onHighlight}
              />
            ) : (
              <MeetingLine card={card} isLead={card.meeting.id === lead} />
            )
          }
        </CardList>
      )}
    </ListContext>
  );
});
