import type { Correction } from "../model/dossier.ts";
import { dayText } from "../records/dateText.ts";

/** Corrections with their days, as the log has them: newest first. */
export function CorrectionList({ corrections }: { corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <ul>
      {corrections.map(({ date, what }) => (
        <li key={`${date}-${what}`}>
          <time dateTime={date}>{dayText(date)}</time>
          <span>{`: ${what}`}</span>
        </li>
      ))}
    </ul>
  );
}
