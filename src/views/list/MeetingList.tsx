import type { Dossier } from "../../model/dossier.ts";
import type { View } from "../../model/view.ts";
import { meetingCards } from "../../selectors/meetingCards.ts";
import type { ChangeView, LinkTo } from "../../url/linkTo.ts";
import { EmptyResult } from "./EmptyResult.tsx";
import { MeetingCardView } from "./MeetingCardView.tsx";
import "./list.css";

interface MeetingListProps {
  dossier: Dossier;
  view: View;
  highlighted: string | null;
  onHighlight: (meetingId: string | null) => void;
  changeView: ChangeView;
  linkTo: LinkTo;
  /** The full link of one meeting's page, for copying. */
  meetingLink: (meetingId: string) => string;
}

/** The meetings in view as cards; the open one opens in its place. */
export function MeetingList(props: MeetingListProps) {
  const { dossier, view, highlighted, onHighlight, changeView, linkTo, meetingLink } = props;
  const cards = meetingCards(dossier, view);
  if (cards.length === 0) return <EmptyResult dossier={dossier} view={view} changeView={changeView} />;
  return (
    <ul className="list-cards">
      {cards.map((card) => (
        <li key={card.meeting.id}>
          <MeetingCardView
            dossier={dossier}
            card={card}
            isOpen={view.meeting === card.meeting.id}
            isHighlighted={highlighted === card.meeting.id}
            onHighlight={onHighlight}
            linkTo={linkTo}
            link={meetingLink(card.meeting.id)}
            chosenTopics={view.topics}
          />
        </li>
      ))}
    </ul>
  );
}
