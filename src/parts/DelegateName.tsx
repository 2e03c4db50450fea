import type { NamedDelegate } from "../selectors/meetings/meetingCards.ts";

/** A delegate as `delegateText` has it; the name in its own script is not for a translator to touch. */
export function DelegateName({ delegate: { person, office, rank } }: { delegate: NamedDelegate }) {
  return (
    <>
      <span>{rank ? `${rank} ${person.name}` : person.name}</span>
      {person.nativeName && <span translate="no">{` (${person.nativeName})`}</span>}
      {office !== null && <span>{`, ${office}`}</span>}
    </>
  );
}
