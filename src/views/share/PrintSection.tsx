import { useState } from "react";
import { SHARE_WORDS } from "../../words/shareWords.ts";
import { type Outcome, OutcomeLine } from "./OutcomeLine.tsx";

/** Opens the browser's print dialog; what it prints is the `PrintSheet`. */
export function PrintSection({ isMeeting }: { isMeeting: boolean }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  function handlePrint(): void {
    window.print();
    setOutcome({ text: SHARE_WORDS.printed });
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
