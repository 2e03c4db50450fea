import type { Ignored } from "../view/ignored.ts";
import { moreProblems } from "../words/failureWords.ts";
import { IGNORED_WORDS, NOTICE_WORDS } from "../words/noticeWords.ts";

interface LinkNoticeProps {
  ignored: readonly Ignored[];
  onDismiss: () => void;
}

/** So many parts are named, and so much is told of each: a link can hold thousands. */
const MOST = 8;
const LONGEST = 120;

/** Names each part of the link that could not be honoured. Dismissing it takes those parts out of the address. */
export function LinkNotice({ ignored, onDismiss }: LinkNoticeProps) {
  const each = [...new Map(ignored.map((one) => [`${one.part}=${one.value} ${one.reason}`, one]))];
  return (
    <section className="notice" role="status" aria-label={NOTICE_WORDS.aboutLink}>
      <p>{NOTICE_WORDS.leftOut}</p>
      <ul>
        {each.slice(0, MOST).map(([key, one]) => (
          <li key={key}>
            <code translate="no">{one.part}</code> <span translate="no">{`“${shortened(one.value)}”`}</span>{" "}
            <span>{IGNORED_WORDS[one.reason]}</span>
          </li>
        ))}
        {each.length > MOST && <li>{moreProblems(each.length - MOST)}</li>}
      </ul>
      <button type="button" className="text-button" onClick={onDismiss}>
        {NOTICE_WORDS.dismiss}
      </button>
    </section>
  );
}

function shortened(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
