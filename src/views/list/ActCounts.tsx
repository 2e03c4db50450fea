import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { ACT_WORDS } from "../../words/acts.ts";
import { CARD_WORDS } from "../../words/cardWords.ts";

/** How many statements of each kind; what the report leaves open is counted apart. */
export function ActCounts({ counts }: { counts: MeetingCard["counts"] }) {
  return (
    <ul className="act-counts" aria-label={CARD_WORDS.acts}>
      {counts.map(({ act, count, openCount }) => (
        <li key={act}>
          {count > 0 && <span className={`act-count act-${act}`}>{`${count} ${ACT_WORDS[act].toLowerCase()}`}</span>}
          {openCount > 0 && (
            <span className="act-count act-open">{`${openCount} ${ACT_WORDS[act].toLowerCase()}: open`}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
