import type { Ignored } from "../view/ignored.ts";
import { IGNORED_WORDS, NOTICE_WORDS } from "../words/noticeWords.ts";

interface LinkNoticeProps {
  ignored: readonly Ignored[];
  onDismiss: () => void;
}

/** Names each part of the link that could not be honoured. Dismissing it takes those parts out of the address. */
export function LinkNotice({ ignored, onDismiss }: LinkNoticeProps) {
  if (ignored.length === 0) return null;
  return (
    <section className="notice" role="status" aria-label={NOTICE_WORDS.aboutLink}>
      <p>{NOTICE_WORDS.leftOut}</p>
      <ul>
        {[...new Map(ignored.map((one) => [`${one.part}=${one.value} ${one.reason}`, one]))].map(([key, one]) => (
          <li key={key}>
            <code translate="no">{one.part}</code> <span translate="no">{`“${one.value}”`}</span>{" "}
            <span>{IGNORED_WORDS[one.reason]}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" onClick={onDismiss}>
        {NOTICE_WORDS.dismiss}
      </button>
    </section>
  );
}
