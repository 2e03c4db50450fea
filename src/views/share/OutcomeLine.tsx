import { useEffect, useRef } from "react";
import { SHARE_WORDS } from "../../words/shareWords.ts";

/** What came of an action. */
export interface Outcome {
  text: string;
  /** What the reader may copy by hand or read again, with its name. */
  shown?: { label: string; text: string };
}

/** What the panel gives each section: the outcome if the last action was one of its own, and where to tell the next. */
export interface OutcomeProps {
  outcome: Outcome | null;
  onOutcome: (outcome: Outcome) => void;
}

/** The outcome of copying something: `done` in words, or the text itself where the browser refused the clipboard. */
export function copyOutcome(isCopied: boolean, done: string, text: string): Outcome {
  return isCopied ? { text: done } : { text: SHARE_WORDS.refused, shown: { label: SHARE_WORDS.byHand, text } };
}

/** Says an outcome to everybody: to screen readers, and in sight where the panel has to scroll. */
export function OutcomeLine({ outcome }: { outcome: Outcome | null }) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(
    function showOutcome() {
      if (outcome) box.current?.scrollIntoView({ block: "nearest" });
    },
    [outcome],
  );

  return (
    <div ref={box}>
      <p role="status" className="share-outcome">
        {outcome?.text}
      </p>
      {outcome?.shown && (
        <textarea
          className="share-text"
          aria-label={outcome.shown.label}
          readOnly
          rows={4}
          value={outcome.shown.text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
