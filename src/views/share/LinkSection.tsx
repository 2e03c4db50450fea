import { useState } from "react";
import { copyText } from "../../ui/copyText.ts";
import { SHARE_WORDS } from "../../words/shareWords.ts";
import { copyFormatted } from "./copyFormatted.ts";
import { EditionChoice } from "./EditionChoice.tsx";
import { formattedLink } from "./formattedLink.ts";
import { copyOutcome, type Outcome, OutcomeLine } from "./OutcomeLine.tsx";
import { QrBox } from "./QrBox.tsx";
import { editionLink, type Taken } from "./taken.ts";

/** Ways to hand the link on, to what it shows then or to this edition of it. */
export function LinkSection({ taken, onEmbed }: { taken: Taken; onEmbed: () => void }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isQrShown, setIsQrShown] = useState(false);
  const [isOfEdition, setIsOfEdition] = useState(false);
  const { whole, part, context } = taken;
  const link = editionLink(taken, isOfEdition);
  const shareData = { title: whole.title, url: link };

  async function handleCopy(): Promise<void> {
    setOutcome(copyOutcome(await copyText(link), SHARE_WORDS.linkCopied, link));
  }

  async function handleSheet(): Promise<void> {
    try {
      await navigator.share(shareData);
      setOutcome({ text: SHARE_WORDS.handedOver });
    } catch {
      setOutcome({ text: SHARE_WORDS.notHandedOver });
    }
  }

  async function handleFormatted(): Promise<void> {
    const text = formattedLink(taken, link);
    setOutcome(copyOutcome(await copyFormatted(text), SHARE_WORDS.textCopied, text.plain));
  }

  function handleQr(): void {
    setIsQrShown(!isQrShown);
    setOutcome({ text: isQrShown ? SHARE_WORDS.qrHidden : SHARE_WORDS.qrShown });
  }

  function handleEdition(isChosen: boolean): void {
    setIsOfEdition(isChosen);
    // What was copied is not what would be copied now.
    setOutcome(null);
  }

  return (
    <section aria-labelledby="share-link-heading">
      <h2 id="share-link-heading">{SHARE_WORDS.share}</h2>
      {context.edition && (
        <EditionChoice edition={context.edition} isOfEdition={isOfEdition} onChoose={handleEdition} />
      )}
      <div className="share-actions">
        <button type="button" className="pill" onClick={() => void handleCopy()}>
          {SHARE_WORDS.copyLink}
        </button>
        {isSheetThere(shareData) && (
          <button type="button" className="pill" onClick={() => void handleSheet()}>
            {SHARE_WORDS.sheet}
          </button>
        )}
        <button type="button" className="pill" onClick={() => void handleFormatted()}>
          {SHARE_WORDS.copyText}
        </button>
        <button type="button" className="pill" aria-expanded={isQrShown} onClick={handleQr}>
          {isQrShown ? SHARE_WORDS.hideQr : SHARE_WORDS.showQr}
        </button>
        <button type="button" className="pill" aria-haspopup="dialog" onClick={onEmbed}>
          {SHARE_WORDS.embed}
        </button>
      </div>
      <OutcomeLine outcome={outcome} />
      {isQrShown && <QrBox dossier={whole.id} part={part} link={link} onSaved={(text) => setOutcome({ text })} />}
    </section>
  );
}

function isSheetThere(data: ShareData): boolean {
  return "canShare" in navigator && navigator.canShare(data);
}
