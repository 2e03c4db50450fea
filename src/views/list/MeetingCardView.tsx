import { memo, useRef } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { ActorBadge } from "../../parts/ActorBadge.tsx";
import { MeetingTime } from "../../parts/MeetingTime.tsx";
import { venueText } from "../../records/placeText.ts";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { toggleMeeting } from "../../view/view.ts";
import { CARD_WORDS, hostText } from "../../words/cardWords.ts";
import { CardRest } from "./CardRest.tsx";
import { CardSides } from "./CardSides.tsx";
import { CardSummary } from "./CardSummary.tsx";
import { CardTopics } from "./CardTopics.tsx";
import { useListContext } from "./listContext.ts";
import { MeetingDetail } from "./MeetingDetail.tsx";
import { SearchTold } from "./SearchTold.tsx";
import { useShownWhenOpened } from "./useShownWhenOpened.ts";

interface MeetingCardViewProps {
  dossier: Dossier;
  card: MeetingCard;
  isOpen: boolean;
  isHighlighted: boolean;
  onHighlight: (meetingId: string | null) => void;
}

/** One meeting: who, when, where, what it came to; opened, every statement. Without script its link is that of its own page. */
export const MeetingCardView = memo(DrawnCard, isSameCard);

/** A card says the same while it is of the same meeting and fits in the same way, also when it was made anew. */
function isSameCard(one: MeetingCardViewProps, other: MeetingCardViewProps): boolean {
  return (
    one.dossier === other.dossier &&
    one.card.meeting === other.card.meeting &&
    one.card.isOpenFit === other.card.isOpenFit &&
    one.isOpen === other.isOpen &&
    one.isHighlighted === other.isHighlighted &&
    one.onHighlight === other.onHighlight
  );
}

function DrawnCard({ dossier, card, isOpen, isHighlighted, onHighlight }: MeetingCardViewProps) {
  const { meeting, counterparts } = card;
  const state = `${isOpen ? " is-open" : ""}${isHighlighted ? " is-highlighted" : ""}`;
  const element = useRef<HTMLElement>(null);
  useShownWhenOpened(element, isOpen);
  return (
    <article
      ref={element}
      className={`list-card${state}`}
      aria-labelledby={`meeting-${meeting.id}`}
      onMouseEnter={() => onHighlight(meeting.id)}
      onMouseLeave={() => onHighlight(null)}
      onFocus={() => onHighlight(meeting.id)}
      onBlur={() => onHighlight(null)}
    >
      <header>
        {counterparts.map((actor) => (
          <ActorBadge key={actor.id} actor={actor} />
        ))}
        <h3 id={`meeting-${meeting.id}`}>
          <OpenLink meeting={meeting.id} isOpen={isOpen}>
            {card.name}
          </OpenLink>
        </h3>
        {card.host && <span className="tag">{hostText(card.host.name, counterparts.length)}</span>}
        <p className="list-card-date">
          <span>{venueText(dossier, meeting)}</span> · <MeetingTime meeting={meeting} />
        </p>
      </header>
      {card.isOpenFit && <p className="list-card-fit">{CARD_WORDS.openFit}</p>}
      <SearchTold dossier={dossier} meeting={meeting} />
      {!isOpen && <CardSummary dossier={dossier} card={card} />}
      <CardSides sides={card.sides} />
      {isOpen ? (
        <MeetingDetail dossier={dossier} card={card} />
      ) : (
        <>
          <CardRest summary={card.summary} />
          <CardTopics topics={card.topics} />
        </>
      )}
    </article>
  );
}

/** A component of its own, so that a card is not drawn again for a new address in it. */
function OpenLink({ meeting, isOpen, children }: { meeting: string; isOpen: boolean; children: string }) {
  const { linkTo } = useListContext();
  return (
    <a
      id={`open-${meeting}`}
      className="list-card-link"
      aria-expanded={isOpen}
      {...linkTo((view) => ({ ...toggleMeeting(view, meeting), panel: "meetings", paragraph: null }))}
    >
      {children}
    </a>
  );
}
