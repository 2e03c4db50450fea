import type { Actor } from "../model/actor.ts";
import type { Dossier } from "../model/dossier.ts";
import { actorOf } from "../records/lookup.ts";
import { paragraphRefs } from "../records/paragraphs.ts";
import type { StatementAt } from "../records/statementsAt.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { byAccountOf, DOUBT_WORDS, sentence, unclearWhether } from "../words/doubtWords.ts";
import { Doubt } from "./Doubt.tsx";
import { ParagraphLinks } from "./ParagraphLinks.tsx";
import { ReadingNotes } from "./ReadingNotes.tsx";
import "./parts.css";

interface StatementLineProps {
  dossier: Dossier;
  at: StatementAt;
  /** Who said it, by name. */
  speakers: readonly Actor[];
  /** Those across from the focus: whom it may not concern. */
  about: readonly Actor[];
  linkTo: LinkTo;
  idPrefix: string;
}

/** One statement: who, what, how certain, in which paragraphs, and any reading note. */
export function StatementLine({ dossier, at, speakers, about, linkTo, idPrefix }: StatementLineProps) {
  const { statement, certainty, notes } = at;
  return (
    <>
      {speakers.length > 0 && (
        <span className="statement-speakers">{`${speakers.map(({ name }) => name).join(", ")}: `}</span>
      )}
      <span>{statement.accountOf ? sentence(statement.text) : statement.text}</span>{" "}
      {statement.accountOf && (
        <span className="statement-account">{`${byAccountOf(actorOf(dossier, statement.accountOf).spoken)} `}</span>
      )}
      <ParagraphLinks
        dossier={dossier}
        paragraphs={paragraphRefs(statement.sources)}
        linkTo={linkTo}
        idPrefix={`${idPrefix}-${statement.id}`}
      />
      {certainty === "stated" ? (
        <ReadingNotes notes={notes} />
      ) : (
        <Doubt notes={notes} question={certainty === "open" ? DOUBT_WORDS.why : DOUBT_WORDS.how}>
          {certainty === "open"
            ? unclearWhether(
                about.map(({ spoken }) => spoken),
                statement.act,
              )
            : DOUBT_WORDS.workedOut}
        </Doubt>
      )}
    </>
  );
}
