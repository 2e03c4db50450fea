import type { Dossier } from "../../model/dossier.ts";
import { DelegateName } from "../../parts/DelegateName.tsx";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { CARD_WORDS, nobodyNamed } from "../../words/cardWords.ts";
import { AlsoTold } from "./AlsoTold.tsx";

interface CardSidesProps extends Pick<MeetingCard, "sides"> {
  dossier: Dossier;
  /** An open card tells in which other dossiers they are too. */
  isOpen: boolean;
}

/**
 * Who spoke for each side, with rank and office; where one side's rank is given, that another's is not. Sides for which
 * nobody is named come last, in a line.
 */
export function CardSides({ dossier, sides, isOpen }: CardSidesProps) {
  const isAnyRanked = sides.some(({ delegates }) => delegates.some(({ rank }) => rank !== null));
  const named = sides.filter(({ delegates }) => delegates.length > 0);
  const unnamed = sides.filter(({ delegates }) => delegates.length === 0).map(({ actor }) => actor.name);
  return (
    <ul className="list-card-sides">
      {named.map(({ actor, delegates }) => (
        <li key={actor.id}>
          <span className="list-card-side">{`${actor.name}:`}</span>{" "}
          {delegates.map((delegate, index) => (
            <span key={delegate.person.id}>
              {index > 0 && <span>; </span>}
              <DelegateName delegate={delegate} />
              {isAnyRanked && delegate.rank === null && (
                <span className="list-card-side">{` ${CARD_WORDS.noRank}`}</span>
              )}
            </span>
          ))}
          {isOpen && <AlsoTold dossier={dossier} people={delegates.map(({ person }) => person.id)} />}
        </li>
      ))}
      {unnamed.length > 0 && <li className="list-card-side">{nobodyNamed(unnamed)}</li>}
    </ul>
  );
}
