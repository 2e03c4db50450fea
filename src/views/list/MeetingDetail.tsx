import type { Dossier } from "../../model/dossier.ts";
import { ParagraphLinks } from "../../parts/ParagraphLinks.tsx";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import { ShareButton } from "../../parts/ShareButton.tsx";
import { StatementLine } from "../../parts/StatementLine.tsx";
import { eventOf } from "../../records/lookup.ts";
import { meetingName } from "../../records/meetingName.ts";
import { paragraphRefs } from "../../records/paragraphs.ts";
import type { StatementAt } from "../../records/statementsAt.ts";
import { speakersAt } from "../../selectors/meetings/cardSummary.ts";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { ACT_WORDS } from "../../words/acts.ts";
import { CARD_WORDS, heldBeside } from "../../words/cardWords.ts";
import { AccountsSlot } from "./AccountsSlot.tsx";
import { AlsoTold } from "./AlsoTold.tsx";
import { useListContext } from "./listContext.ts";

interface MeetingDetailProps {
  dossier: Dossier;
  card: MeetingCard;
}

/** An open meeting: its statements by act, each with its paragraphs and reading notes, and how its date is known. */
export function MeetingDetail({ dossier, card }: MeetingDetailProps) {
  const { linkTo, meetingLink, chosenTopics } = useListContext();
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
              <dd key={at.statement.id} className={isChosen(at) ? "is-match" : undefined}>
                {isChosen(at) && <span className="visually-hidden">{CARD_WORDS.onChosenTopic} </span>}
                <StatementLine
                  dossier={dossier}
                  at={at}
                  speakers={speakersAt(dossier, meeting, at.statement.by)}
                  about={card.counterparts}
                  linkTo={linkTo}
                  idPrefix={meeting.id}
                />
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
      <ShareButton
        id={`share-${meeting.id}`}
        label={CARD_WORDS.copyLink}
        link={meetingLink(meeting.id)}
        title={`${meetingName(dossier, meeting)}: ${dossier.title}`}
      />
      {/* Last, because it comes later: nothing that is read moves for it. */}
      <AlsoTold dossier={dossier} people={people.map(({ person }) => person.id)} />
    </div>
  );
}
