import { Fragment } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { Doubt } from "../../parts/Doubt.tsx";
import { ParagraphLinks } from "../../parts/ParagraphLinks.tsx";
import { paragraphRefs } from "../../records/paragraphs.ts";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { alsoSaid, CARD_WORDS, runOn, unclearStatements, whoDid } from "../../words/cardWords.ts";
import { useListContext } from "./listContext.ts";

/** What came of a meeting, in a sentence with who said it, and how much more there is. */
export function CardSummary({ dossier, card }: { dossier: Dossier; card: MeetingCard }) {
  const { linkTo } = useListContext();
  const { meeting, outcome } = card;
  const { main, speakers, others, open } = outcome;
  const names = (actors: typeof speakers) => actors.map(({ name }) => name);
  return (
    <>
      {main ? (
        <p className="list-card-outcome">
          <strong>{whoDid(names(speakers), main.statement.act)}</strong> <span>{runOn(main.statement.text)}</span>{" "}
          <ParagraphLinks
            dossier={dossier}
            paragraphs={paragraphRefs(main.statement.sources)}
            linkTo={linkTo}
            idPrefix={`${meeting.id}-outcome`}
          />
        </p>
      ) : (
        <p className="list-card-outcome">{CARD_WORDS.nothingSure}</p>
      )}
      {others.length > 0 && (
        <p className="list-card-also">
          <span>{CARD_WORDS.also}</span>{" "}
          {others.map(({ speakers: by, acts }, index) => (
            <Fragment key={names(by).join()}>
              {index > 0 && <span>; </span>}
              <span>{alsoSaid(names(by), acts)}</span>
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
