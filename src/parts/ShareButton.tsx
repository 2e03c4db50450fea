import { useState } from "react";
import { copyText } from "../ui/copyText.ts";
import "./share.css";
import { LINK_WORDS } from "../words/linkWords.ts";

interface ShareButtonProps {
  id: string;
  label: string;
  /** The full link. */
  link: string;
  title: string;
  isMain?: boolean;
}

type Outcome = "none" | "copied" | "shared" | "refused";

const OUTCOME_WORDS: Record<Outcome, string> = {
  none: "",
  copied: LINK_WORDS.copied,
  shared: LINK_WORDS.handedOver,
  refused: LINK_WORDS.refused,
};

/**
 * Copies a link, and opens the system's share sheet where there is one. Says in words what happened; where the
 * browser refuses the clipboard, it shows the link to copy by hand.
 */
export function ShareButton({ id, label, link, title, isMain = false }: ShareButtonProps) {
  const [outcome, setOutcome] = useState<{ kind: Outcome; link: string }>({ kind: "none", link: "" });
  const kind = outcome.link === link ? outcome.kind : "none";

  async function handleClick(): Promise<void> {
    const isCopied = await copyText(link);
    const isShared = await shared({ title, url: link });
    setOutcome({ kind: isShared ? "shared" : isCopied ? "copied" : "refused", link });
  }

  return (
    <span className="share">
      <button type="button" id={id} className={isMain ? "button" : "text-button"} onClick={() => void handleClick()}>
        {label}
      </button>
      <span role="status" className="share-status">
        {OUTCOME_WORDS[kind]}
      </span>
      {kind === "refused" && (
        <input
          className="share-link"
          translate="no"
          aria-label={LINK_WORDS.name}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  );
}

/** False where there is no share sheet, and when the reader closes it. */
async function shared(data: ShareData): Promise<boolean> {
  try {
    if (!navigator.canShare?.(data)) return false;
    await navigator.share(data);
    return true;
  } catch {
    return false;
  }
}
