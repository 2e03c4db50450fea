import type { NamedDelegate } from "../selectors/meetings/meetingCards.ts";

/** A delegate in words, `Admiral Dong Jun (董军), Defence Minister`; who held no office is a name alone. */
export function delegateText({ person, office, rank }: NamedDelegate): string {
  const native = person.nativeName ? ` (${person.nativeName})` : "";
  return `${rank ? `${rank} ` : ""}${person.name}${native}${office === null ? "" : `, ${office}`}`;
}
