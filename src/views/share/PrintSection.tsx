import { SHARE_WORDS } from "../../words/shareWords.ts";
import { OutcomeLine, type OutcomeProps } from "./OutcomeLine.tsx";

/** Opens the browser's print dialog; what it prints is the `PrintSheet`. */
export function PrintSection({ isMeeting, outcome, onOutcome }: OutcomeProps & { isMeeting: boolean }) {
  function handlePrint(): void {
    window.print();
    onOutcome({ text: SHARE_WORDS.printed });
  }

  return (
    <section aria-labelledby="share-print-heading">
      <h2 id="share-print-heading">{SHARE_WORDS.print}</h2>
      <div className="share-actions">
        <button type="button" className="pill" onClick={handlePrint}>
          {isMeeting ? SHARE_WORDS.printMeeting : SHARE_WORDS.printView}
        </button>
        <span className="share-hint">{isMeeting ? SHARE_WORDS.printMeetingHint : SHARE_WORDS.printHint}</span>
      </div>
      <OutcomeLine outcome={outcome} />
    </section>
  );
}
