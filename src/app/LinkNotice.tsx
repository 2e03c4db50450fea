import type { Ignored } from "../view/ignored.ts";

interface LinkNoticeProps {
  ignored: readonly Ignored[];
  onDismiss: () => void;
}

const REASONS: Record<Ignored["reason"], string> = {
  unrecognised: "is no part of a link to this site",
  unknown: "is not in this dossier",
  malformed: "cannot be read",
  repeated: "was given twice; the first counts",
};

/** Names each part of the link that could not be honoured. Dismissing it takes those parts out of the address. */
export function LinkNotice({ ignored, onDismiss }: LinkNoticeProps) {
  if (ignored.length === 0) return null;
  return (
    <section className="notice" role="status" aria-label="About this link">
      <p>Part of this link was left out; the rest of the view is as it was shared:</p>
      <ul>
        {[...new Map(ignored.map((one) => [`${one.part}=${one.value} ${one.reason}`, one]))].map(([key, one]) => (
          <li key={key}>
            <code translate="no">{one.part}</code> <span translate="no">{`“${one.value}”`}</span>{" "}
            <span>{REASONS[one.reason]}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" onClick={onDismiss}>
        Dismiss
      </button>
    </section>
  );
}
