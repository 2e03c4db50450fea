import { citationBibtex } from "../../exports/citationBibtex.ts";
import { citationCsl } from "../../exports/citationCsl.ts";
import { citationText } from "../../exports/citationText.ts";
import type { Cited } from "../../exports/cited.ts";
import { localDay } from "../../parts/localDay.ts";
import { copyText } from "../../ui/copyText.ts";
import { citationCopiedText, copyAs, SHARE_WORDS } from "../../words/shareWords.ts";
import { OutcomeLine, type OutcomeProps } from "./OutcomeLine.tsx";
import { citedTaken, type Taken } from "./taken.ts";

const STYLES: readonly { label: string; write: (cited: Cited) => string }[] = [
  { label: SHARE_WORDS.plainText, write: citationText },
  { label: "BibTeX", write: citationBibtex },
  { label: "CSL-JSON", write: (cited) => JSON.stringify(citationCsl(cited), null, 2) },
];

interface CiteSectionProps extends OutcomeProps {
  taken: Taken;
  /** Whether its link names the edition. */
  isOfEdition: boolean;
}

/** Copies a citation, and shows what was copied. Accessed on the reader's own day. */
export function CiteSection({ taken, isOfEdition, outcome, onOutcome }: CiteSectionProps) {
  async function handleCopy({ label, write }: (typeof STYLES)[number]): Promise<void> {
    const text = write(citedTaken(taken, localDay(new Date()), isOfEdition));
    const isCopied = await copyText(text);
    onOutcome({
      text: isCopied ? citationCopiedText(label) : SHARE_WORDS.refused,
      shown: { label: isCopied ? SHARE_WORDS.cited : SHARE_WORDS.byHand, text },
    });
  }

  return (
    <section aria-labelledby="share-cite-heading">
      <h2 id="share-cite-heading">{SHARE_WORDS.cite}</h2>
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
