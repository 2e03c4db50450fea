import { DelegateName } from "../../parts/DelegateName.tsx";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { CARD_WORDS, nobodyNamed } from "../../words/cardWords.ts";

/**
 * Who spoke for each side, with rank and office; where one side's rank is given, that another's is not. Sides for which
 * nobody is named come last, in a line.
 */
export function CardSides({ sides }: Pick<MeetingCard, "sides">) {
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
        </li>
      ))}
      {unnamed.length > 0 && <li className="list-card-side">{nobodyNamed(unnamed)}</li>}
    </ul>
  );
}
