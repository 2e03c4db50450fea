import { meetingCards } from "../../selectors/meetings/meetingCards.ts";
import { PRINT_WORDS } from "../../words/shareWords.ts";
import { PrintAbout } from "./PrintAbout.tsx";
import { PrintMeeting } from "./PrintMeeting.tsx";
import { PrintSources } from "./PrintSources.tsx";
import { PrintTimes } from "./PrintTimes.tsx";
import type { ShareSubject } from "./shareSubject.ts";
import "./print-sheet.css";

/** What is printed after the page's head, map and timeline: every meeting in view in full, and where it all is from. */
export function PrintSheet(subject: ShareSubject) {
  const { dossier, view, context, meetingLink } = subject;
  const cards = meetingCards(dossier, view);
  return (
    <div className="print-sheet">
      <p className="print-view">
        <strong>{PRINT_WORDS.view}</strong> <span>{context.filterText}</span>
      </p>
      <p className="print-source">{PRINT_WORDS.mapKey}</p>
      <PrintTimes dossier={dossier} view={view} />
      <h2>{PRINT_WORDS.meetings}</h2>
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
