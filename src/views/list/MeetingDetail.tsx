import type { Dossier } from "../../model/dossier.ts";
import { ParagraphLinks } from "../../parts/ParagraphLinks.tsx";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import { StatementLine } from "../../parts/StatementLine.tsx";
import { eventOf } from "../../records/lookup.ts";
import { paragraphRefs } from "../../records/paragraphs.ts";
import type { StatementAt } from "../../records/statementsAt.ts";
import { speakersAt } from "../../selectors/meetings/cardSummary.ts";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { lazyExtra } from "../../ui/lazyExtra.tsx";
import { statementAnchor } from "../../url/statementAnchor.ts";
import { ACT_WORDS } from "../../words/acts.ts";
import { CARD_WORDS, heldBeside } from "../../words/cardWords.ts";
import { AccountsSlot } from "./AccountsSlot.tsx";
import { MeetingElsewhere } from "./AlsoTold.tsx";
import { useListContext } from "./listContext.ts";

const LazyTake = lazyExtra(async () => (await import("./extras.ts")).TakeStatement);
const LazyShare = lazyExtra(async () => (await import("./extras.ts")).MeetingShare);

interface MeetingDetailProps {
  dossier: Dossier;
  card: MeetingCard;
}

/** An open meeting: its statements by act, each with its paragraphs and reading notes, and how its date is known. */
export function MeetingDetail({ dossier, card }: MeetingDetailProps) {
  const { linkTo, chosenTopics } = useListContext();
  const { meeting } = card;
  const people = card.sides.flatMap(({ delegates }) => delegates);
  const notes = [meeting.dateNote, meeting.placeNote, ...people.map(({ person }) => person.note)];

  function isChosen({ statement }: StatementAt): boolean {
    return statement.topics.some((topic) => chosenTopics.includes(topic));
  }

  return (
    <div className="list-detail">
      <dl className="list-acts">
        {card.groups.map(({ act, statements }) => (
          <div key={act} className="list-act">
            <dt className={`act-name act-name-${act}`}>{ACT_WORDS[act]}</dt>
            {statements.map((at) => (
              // The focus goes there with a link that names it, so that it is read out.
              <dd
                key={at.statement.id}
                id={statementAnchor(at.statement.id)}
                tabIndex={-1}
                className={isChosen(at) ? "is-match" : undefined}
              >
                {isChosen(at) && <span className="visually-hidden">{CARD_WORDS.onChosenTopic} </span>}
                <StatementLine
                  dossier={dossier}
                  at={at}
                  speakers={speakersAt(dossier, meeting, at.statement.by)}
                  about={card.counterparts}
                  linkTo={linkTo}
                  idPrefix={meeting.id}
                />
                <LazyTake dossier={dossier} meeting={meeting} statement={at.statement.id} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <AccountsSlot dossier={dossier} meeting={meeting} />
      <section className="list-record" aria-label={CARD_WORDS.record}>
        <div>
          {meeting.setting === "sidelines" && meeting.occasion && (
            <span>{heldBeside(eventOf(dossier, meeting.occasion).title)} </span>
          )}
          <span>{CARD_WORDS.reported}</span>{" "}
          <ParagraphLinks
            dossier={dossier}
            paragraphs={paragraphRefs(meeting.sources)}
            linkTo={linkTo}
            idPrefix={`${meeting.id}-record`}
          />
        </div>
        <ReadingNotes notes={notes.filter((note) => note !== undefined)} />
      </section>
      <LazyShare dossier={dossier} meeting={meeting} />
      <MeetingElsewhere dossier={dossier} meeting={meeting} />
    </div>
  );
}
