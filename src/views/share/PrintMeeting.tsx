import { meetingFacts, placeCountry } from "../../exports/meetingFacts.ts";
import { markedParagraphs } from "../../exports/sourceText.ts";
import type { Dossier } from "../../model/dossier.ts";
import { CertaintyMark } from "../../parts/CertaintyMark.tsx";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import { dateText } from "../../records/dateText.ts";
import type { MeetingCard } from "../../selectors/meetingCards.ts";
import { ACT_WORDS } from "../../words/acts.ts";
import { delegateText } from "../../words/people.ts";
import { PRINT_WORDS } from "../../words/shareWords.ts";

interface PrintMeetingProps {
  dossier: Dossier;
  card: MeetingCard;
  siteRoot: string;
  link: string;
}

/** One meeting on paper: everything that its open card shows on the screen, with both sides and its link. */
export function PrintMeeting({ dossier, card, siteRoot, link }: PrintMeetingProps) {
  const { meeting, isOpenFit } = card;
  const { focus, counterpart, venue, occasion, notes, statements } = meetingFacts(
    dossier,
    { meeting, isOpen: isOpenFit },
    siteRoot,
  );
  const country = placeCountry(dossier, venue);
  const place = country ? `${venue.name}, ${country.name}` : venue.name;
  const speakers = new Map(statements.map((at) => [at.statement.id, at.speakers.map(({ name }) => name).join(", ")]));
  return (
    <article className="print-meeting">
      <header>
        <h3>
          {focus.actor.name} and {counterpart.actor.name}
        </h3>
        <p>
          {dateText(meeting.date)} <CertaintyMark certainty={meeting.dateCertainty} /> · {place}
          {card.isHost && ` (${PRINT_WORDS.host})`}
          {meeting.setting === "sidelines" && occasion && ` · beside the ${occasion.title}`}
        </p>
        {[focus, counterpart].map((side) => (
          <p key={side.actor.id}>
            {side.actor.name}: {side.delegates.map(delegateText).join("; ")}
          </p>
        ))}
        {isOpenFit && (
          <p>
            <CertaintyMark certainty="open" /> {PRINT_WORDS.openFit}
          </p>
        )}
      </header>
      <dl>
        {card.groups.flatMap(({ act, statements: ofAct }) =>
          ofAct.map(({ statement, certainty, notes: readingNotes }) => (
            <div key={statement.id} className="print-statement">
              <dt>{ACT_WORDS[act]}</dt>
              <dd>
                {speakers.get(statement.id)}: {statement.text} <CertaintyMark certainty={certainty} />{" "}
                <span className="print-source">[{markedParagraphs(dossier, statement.sources)}]</span>
                <ReadingNotes notes={readingNotes} />
              </dd>
            </div>
          )),
        )}
      </dl>
      <ReadingNotes notes={notes} />
      <p className="print-source">
        {PRINT_WORDS.date} {markedParagraphs(dossier, meeting.sources)} · {link}
      </p>
    </article>
  );
}
