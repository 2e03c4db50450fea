import { dayText } from "../records/dateText.ts";
import type { EditionChanges } from "../selectors/report/editionChanges.ts";
import { NOTICE_WORDS, otherEditionText } from "../words/noticeWords.ts";
import { CorrectionList } from "./CorrectionList.tsx";

/** For a link that was made for an older edition: that the data have changed since, and how, as far as the log knows. */
export function EditionNotice({ changes }: { changes: EditionChanges | null }) {
  if (changes === null) return null;
  const { current, isKnown, corrections } = changes;
  return (
    <section className="notice" role="status" aria-label={NOTICE_WORDS.aboutEdition}>
      <p>
        <span>{otherEditionText(dayText(current.date))}</span>
        <span translate="no">{current.id}</span>
        <span>{NOTICE_WORDS.sameView}</span>{" "}
        <span>{isKnown ? NOTICE_WORDS.corrected : NOTICE_WORDS.unknownEdition}</span>
      </p>
      <CorrectionList corrections={corrections} />
    </section>
  );
}
