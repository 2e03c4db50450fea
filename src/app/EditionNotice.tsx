import { dayText } from "../records/dateText.ts";
import type { EditionChanges } from "../selectors/report/editionChanges.ts";
import { EDITION_WORDS, otherEditionText } from "../words/editionWords.ts";
import { CorrectionList } from "./CorrectionList.tsx";

/** For a link that was made for an older edition: that the data have changed since, and how, as far as the log knows. */
export function EditionNotice({ changes }: { changes: EditionChanges }) {
  const { current, isKnown, corrections } = changes;
  return (
    <section className="notice" role="status" aria-label={EDITION_WORDS.aboutEdition}>
      <p>
        <span>{otherEditionText(dayText(current.date))}</span>
        <span translate="no">{current.id}</span>
        <span>{EDITION_WORDS.sameView}</span>{" "}
        <span>{isKnown ? EDITION_WORDS.corrected : EDITION_WORDS.unknownEdition}</span>
      </p>
      <CorrectionList corrections={corrections} />
    </section>
  );
}
