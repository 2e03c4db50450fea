import type { Dossier } from "../../model/dossier.ts";
import { toggleMeeting } from "../../model/view.ts";
import { CertaintyMark } from "../../parts/CertaintyMark.tsx";
import { CountryBadge } from "../../parts/CountryBadge.tsx";
import { dateText } from "../../selectors/dateText.ts";
import { countryOf } from "../../selectors/lookup.ts";
import type { MeetingCard } from "../../selectors/meetingCards.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { delegateText } from "../../words/people.ts";
import { ActCounts } from "./ActCounts.tsx";
import { CardTopics } from "./CardTopics.tsx";
import { MeetingDetail } from "./MeetingDetail.tsx";

interface MeetingCardViewProps {
  dossier: Dossier;
  card: MeetingCard;
  isOpen: boolean;
  isHighlighted: boolean;
  onHighlight: (meetingId: string | null) => void;
  linkTo: LinkTo;
  /** The full link of the meeting's page. */
  link: string;
  chosenTopics: readonly string[];
}

/** One meeting: who, when, where, what it came to; opened, every statement. */
export function MeetingCardView(props: MeetingCardViewProps) {
  const { dossier, card, isOpen, isHighlighted, onHighlight, linkTo, link, chosenTopics } = props;
  const { meeting, country, delegates, place } = card;
  const state = `${isOpen ? " is-open" : ""}${isHighlighted ? " is-highlighted" : ""}`;
  const detail = (
    <MeetingDetail dossier={dossier} card={card} linkTo={linkTo} link={link} chosenTopics={chosenTopics} />
  );
  return (
    <article
      className={`list-card${state}`}
      aria-labelledby={`meeting-${meeting.id}`}
      onMouseEnter={() => onHighlight(meeting.id)}
      onMouseLeave={() => onHighlight(null)}
      onFocus={() => onHighlight(meeting.id)}
      onBlur={() => onHighlight(null)}
    >
      <header>
        <CountryBadge country={country} />
        <h3 id={`meeting-${meeting.id}`}>
          <a
            id={`open-${meeting.id}`}
            className="list-card-link"
            aria-expanded={isOpen}
            {...linkTo((view) => ({ ...toggleMeeting(view, meeting.id), panel: "meetings", paragraph: null }))}
          >
            {country.name}
          </a>
        </h3>
        {card.isHost && <span className="tag">host</span>}
        <p className="list-card-date">
          {place.name}
          {place.country && `, ${countryOf(dossier, place.country).name}`} ·{" "}
          <time dateTime={meeting.date.text}>{dateText(meeting.date)}</time>{" "}
          <CertaintyMark certainty={meeting.dateCertainty} />
        </p>
      </header>
      {delegates.map((delegate) => (
        <p key={delegate.person.id} className="list-card-person">
          {delegateText(delegate)}
        </p>
      ))}
      {card.isOpenFit && (
        <p className="list-card-fit">
          <CertaintyMark certainty="open" /> Fits the filters only by a reading that the report leaves open.
        </p>
      )}
      {isOpen ? (
        detail
      ) : (
        <>
          <ActCounts counts={card.counts} />
          <CardTopics topics={card.topics} />
          {/* Without script nothing can be opened, and nothing may be hidden. */}
          <noscript>{detail}</noscript>
        </>
      )}
    </article>
  );
}
