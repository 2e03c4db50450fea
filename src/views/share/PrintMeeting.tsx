import { meetingFacts } from "../../exports/meetingFacts.ts";
import { whoMet } from "../../exports/meetingTitle.ts";
import { markedParagraphs } from "../../exports/sourceText.ts";
import type { Dossier } from "../../model/dossier.ts";
import { CertaintyMark } from "../../parts/CertaintyMark.tsx";
import { DelegateName } from "../../parts/DelegateName.tsx";
import { kindText } from "../../parts/kindText.ts";
import { MeetingTime } from "../../parts/MeetingTime.tsx";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import { actorOf } from "../../records/lookup.ts";
import { venueText } from "../../records/placeText.ts";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { ACT_WORDS } from "../../words/acts.ts";
import { hostText } from "../../words/cardWords.ts";
import { byAccountOf, sentence } from "../../words/doubtWords.ts";
import { besideEvent, PRINT_WORDS } from "../../words/shareWords.ts";
import { PrintAccounts } from "./PrintAccounts.tsx";

interface PrintMeetingProps {
  dossier: Dossier;
  card: MeetingCard;
  siteRoot: string;
  link: string;
}

/** One meeting on paper: everything that its open card shows on the screen, with both sides and its link. */
export function PrintMeeting({ dossier, card, siteRoot, link }: PrintMeetingProps) {
  const { meeting, isOpenFit } = card;
  const facts = meetingFacts(dossier, { meeting, isOpen: isOpenFit }, siteRoot);
  const { sides, occasion, notes, statements } = facts;
  const place = venueText(dossier, meeting);
  const speakers = new Map(statements.map((at) => [at.statement.id, at.speakers.map(({ name }) => name).join(", ")]));
  return (
    <article className="print-meeting">
      <header>
        <h3>{whoMet(facts)}</h3>
        <p>
          <MeetingTime meeting={meeting} /> <CertaintyMark certainty={meeting.dateCertainty} />
          <span>{` · ${card.host ? `${place} (${hostText(card.host.name, card.counterparts.length)})` : place}`}</span>
          {meeting.setting === "sidelines" && occasion && <span>{` · ${besideEvent(occasion.title)}`}</span>}
        </p>
        {sides.map((side) => (
          <p key={side.actor.id}>
            <span>{`${side.actor.name}: `}</span>
            {side.delegates.map((delegate, index) => (
              <span key={delegate.person.id}>
                {index > 0 && <span>; </span>}
                <DelegateName delegate={delegate} />
              </span>
            ))}
          </p>
        ))}
        {[kindText(dossier, meeting), meeting.summary].filter(Boolean).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {isOpenFit && (
          <p>
            <CertaintyMark certainty="open" /> <span>{PRINT_WORDS.openFit}</span>
          </p>
        )}
      </header>
      <dl>
        {card.groups.flatMap(({ act, statements: ofAct }) =>
          ofAct.map(({ statement, certainty, notes: readingNotes }) => (
            <div key={statement.id} className="print-statement">
              <dt>{ACT_WORDS[act]}</dt>
              <dd>
                <span>
                  {[speakers.get(statement.id), statement.accountOf ? sentence(statement.text) : statement.text]
                    .filter(Boolean)
                    .join(": ")}
                </span>{" "}
                {statement.accountOf && <span>{`${byAccountOf(actorOf(dossier, statement.accountOf).spoken)} `}</span>}
                <CertaintyMark certainty={certainty} />{" "}
                <span className="print-source">{`[${markedParagraphs(dossier, statement.sources)}]`}</span>
                <ReadingNotes notes={readingNotes} />
              </dd>
            </div>
          )),
        )}
      </dl>
      <PrintAccounts dossier={dossier} card={card} />
      <ReadingNotes notes={notes} />
      <p className="print-source">
        <span>{`${PRINT_WORDS.date} ${markedParagraphs(dossier, meeting.sources)} · `}</span>
        <span translate="no">{link}</span>
      </p>
    </article>
  );
}
