import { dayText } from "../records/dateText.ts";
import type { EditionChanges } from "../selectors/report/editionChanges.ts";
import { CorrectionList } from "./CorrectionList.tsx";

/** For a link that was made for an older edition: that the data have changed since, and how, as far as the log knows. */
export function EditionNotice({ changes }: { changes: EditionChanges | null }) {
  if (changes === null) return null;
  const { current, isKnown, corrections } = changes;
  return (
    <section className="notice" role="status" aria-label="About this edition">
      <p>
        <span>
          {`This link was made for another edition of the dossier. Shown is the edition of ${dayText(current.date)} (`}
        </span>
        <span translate="no">{current.id}</span>
        <span>), with the same view.</span>{" "}
        <span>
          {isKnown
            ? "Corrected since:"
            : "The corrections log does not know the edition of the link, so it cannot tell what has changed."}
        </span>
      </p>
      <CorrectionList corrections={corrections} />
    </section>
  );
}
