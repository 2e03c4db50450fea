import { meetingCard, meetingCards } from "../../selectors/meetings/meetingCards.ts";
import { PRINT_WORDS } from "../../words/shareWords.ts";
import { PrintAbout } from "./PrintAbout.tsx";
import { PrintMeeting } from "./PrintMeeting.tsx";
import { PrintSources } from "./PrintSources.tsx";
import { PrintTimes } from "./PrintTimes.tsx";
import type { ShareSubject } from "./shareSubject.ts";
import { takenOf } from "./taken.ts";
import "./print-sheet.css";

export interface PrintSheetProps extends ShareSubject {
  /** The view is printed although a meeting is open. */
  isOfView: boolean;
}

/**
 * What is printed after the page's head: the open meeting in full, or map and timeline and every meeting in view, and where it
 * all is from.
 */
export function PrintSheet({ isOfView, ...subject }: PrintSheetProps) {
  const { dossier, view, meetingLink } = subject;
  const { meeting, context } = takenOf(subject, isOfView);
  const cards = meeting ? [meetingCard(dossier, { meeting, isOpen: false })] : meetingCards(dossier, view);
  return (
    <div className={meeting ? "print-sheet is-meeting" : "print-sheet"}>
      <p className="print-view">
        <strong>{PRINT_WORDS.view}</strong> <span>{context.filterText}</span>
      </p>
      {!meeting && (
        <>
          <p className="print-source">{PRINT_WORDS.mapKey}</p>
          <PrintTimes dossier={dossier} view={view} />
        </>
      )}
      <h2>{meeting ? PRINT_WORDS.meeting : PRINT_WORDS.meetings}</h2>
      {cards.length === 0 && <p>{PRINT_WORDS.none}</p>}
      {cards.map((card) => (
        <PrintMeeting
          key={card.meeting.id}
          dossier={dossier}
          card={card}
          siteRoot={context.siteRoot}
          link={meetingLink(card.meeting.id)}
        />
      ))}
      <PrintSources dossier={dossier} cards={cards} />
      <PrintAbout dossier={dossier} context={context} />
    </div>
  );
}
