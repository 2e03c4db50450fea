import { useState } from "react";
import { copyText } from "../../ui/copyText.ts";
import { SHARE_WORDS } from "../../words/shareWords.ts";
import { copyFormatted } from "./copyFormatted.ts";
import { EditionChoice } from "./EditionChoice.tsx";
import { formattedLink } from "./formattedLink.ts";
import { copyOutcome, OutcomeLine, type OutcomeProps } from "./OutcomeLine.tsx";
import { QrBox } from "./QrBox.tsx";
import { editionLink, type Taken } from "./taken.ts";

interface LinkSectionProps extends OutcomeProps {
  taken: Taken;
  isOfEdition: boolean;
  onEdition: (isOfEdition: boolean) => void;
  /** Opens the embed builder. */
  onEmbed: () => void;
}

/** Ways to hand the link on, to what it shows then or to this edition of it. */
export function LinkSection({ taken, isOfEdition, onEdition, onEmbed, outcome, onOutcome }: LinkSectionProps) {
  const [isQrShown, setIsQrShown] = useState(false);
  const { whole, part, context } = taken;
  const link = editionLink(taken, isOfEdition);
  const shareData = { title: whole.title, url: link };

  async function handleCopy(): Promise<void> {
    onOutcome(copyOutcome(await copyText(link), SHARE_WORDS.linkCopied, link));
  }

  async function handleSheet(): Promise<void> {
    try {
      await navigator.share(shareData);
      onOutcome({ text: SHARE_WORDS.handedOver });
    } catch {
      onOutcome({ text: SHARE_WORDS.notHandedOver });
    }
  }

  async function handleFormatted(): Promise<void> {
    const text = formattedLink(taken, link);
    onOutcome(copyOutcome(await copyFormatted(text), SHARE_WORDS.textCopied, text.plain));
  }

  function handleQr(): void {
    setIsQrShown(!isQrShown);
    onOutcome({ text: isQrShown ? SHARE_WORDS.qrHidden : SHARE_WORDS.qrShown });
  }

  return (
    <section aria-labelledby="share-link-heading">
      <h2 id="share-link-heading">{SHARE_WORDS.share}</h2>
      {context.edition && <EditionChoice edition={context.edition} isOfEdition={isOfEdition} onChoose={onEdition} />}
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
      {isQrShown && <QrBox dossier={whole.id} part={part} link={link} onSaved={(text) => onOutcome({ text })} />}
    </section>
  );
}

function isSheetThere(data: ShareData): boolean {
  return "canShare" in navigator && navigator.canShare(data);
}
