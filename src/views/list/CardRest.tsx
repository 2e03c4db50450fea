import { Fragment } from "react";
import type { Actor } from "../../model/actor.ts";
import { Doubt } from "../../parts/Doubt.tsx";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { alsoSaid, CARD_WORDS, unclearStatements } from "../../words/cardWords.ts";

/** How much more a meeting's report holds: what else each side said, and what is unclear. */
export function CardRest({ summary: { others, open } }: Pick<MeetingCard, "summary">) {
  return (
    <>
      {others.length > 0 && (
        <p className="list-card-also">
          <span>{CARD_WORDS.also}</span>{" "}
          {others.map(({ speakers, acts }, index) => (
            <Fragment key={namesOf(speakers).join()}>
              {index > 0 && <span>; </span>}
              <span>{alsoSaid(namesOf(speakers), acts)}</span>
            </Fragment>
          ))}
        </p>
      )}
      {open.length > 0 && (
        <Doubt notes={[...new Set(open.flatMap(({ notes }) => notes))]}>{unclearStatements(open.length)}</Doubt>
      )}
    </>
  );
}

function namesOf(actors: readonly Actor[]): string[] {
  return actors.map(({ name }) => name);
}
