import { useRef, useState } from "react";
import { EMBED_WORDS } from "../../words/embedWords.ts";

/** The code, and a button that copies it and says what came of it; once the code changes, that no longer holds. */
export function CodeField({ code }: { code: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState({ code: "", text: "" });

  async function handleCopy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      setOutcome({ code, text: EMBED_WORDS.copied });
    } catch {
      field.current?.select();
      setOutcome({ code, text: EMBED_WORDS.refused });
    }
  }

  return (
    <div className="embed-code">
      <label htmlFor="embed-code">{EMBED_WORDS.code}</label>
      <textarea id="embed-code" translate="no" ref={field} readOnly rows={5} spellCheck={false} value={code} />
      <div className="embed-copy">
        <button type="button" className="button" onClick={() => void handleCopy()}>
          {EMBED_WORDS.copy}
        </button>
        <p role="status">{outcome.code === code && outcome.text}</p>
      </div>
    </div>
  );
}
