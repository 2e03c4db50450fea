import { useState } from "react";
import { citationBibtex } from "../../exports/citationBibtex.ts";
import { citationCsl } from "../../exports/citationCsl.ts";
import { citationText } from "../../exports/citationText.ts";
import { type Cited, citedMeeting, citedView } from "../../exports/cited.ts";
import { copyText } from "../../ui/copyText.ts";
import { citationCopiedText, copyAs, SHARE_WORDS } from "../../words/shareWords.ts";
import { localDay } from "./localDay.ts";
import { type Outcome, OutcomeLine } from "./OutcomeLine.tsx";
import type { ShareSubject } from "./shareSubject.ts";

const STYLES: readonly { label: string; write: (cited: Cited) => string }[] = [
  { label: SHARE_WORDS.plainText, write: citationText },
  { label: "BibTeX", write: citationBibtex },
  { label: "CSL-JSON", write: (cited) => JSON.stringify(citationCsl(cited), null, 2) },
];

/** Copies a citation of the open meeting or of the view, and shows what was copied. Accessed on the reader's own day. */
export function CiteSection({ dossier, view, context }: ShareSubject) {
  const [isOfView, setIsOfView] = useState(view.meeting === null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function handleCopy({ label, write }: (typeof STYLES)[number]): Promise<void> {
    const today = localDay(new Date());
    const meeting = isOfView || view.meeting === null ? null : citedMeeting(dossier, view.meeting, context, today);
    const text = write(meeting ?? citedView(dossier, view, context, today));
    const isCopied = await copyText(text);
    setOutcome({
      text: isCopied ? citationCopiedText(label) : SHARE_WORDS.refused,
      shown: { label: isCopied ? SHARE_WORDS.cited : SHARE_WORDS.byHand, text },
    });
  }

  return (
    <section aria-labelledby="share-cite-heading">
      <h2 id="share-cite-heading">{SHARE_WORDS.cite}</h2>
      {view.meeting !== null && (
        <fieldset className="share-choice">
          <legend className="visually-hidden">{SHARE_WORDS.citeWhat}</legend>
          <label>
            <input type="radio" name="share-cite" checked={!isOfView} onChange={() => setIsOfView(false)} />
            {SHARE_WORDS.citeMeeting}
          </label>
          <label>
            <input type="radio" name="share-cite" checked={isOfView} onChange={() => setIsOfView(true)} />
            {SHARE_WORDS.citeView}
          </label>
        </fieldset>
      )}
      <div className="share-actions">
        {STYLES.map((style) => (
          <button key={style.label} type="button" className="pill" onClick={() => void handleCopy(style)}>
            {copyAs(style.label)}
          </button>
        ))}
      </div>
      <OutcomeLine outcome={outcome} />
    </section>
  );
}
