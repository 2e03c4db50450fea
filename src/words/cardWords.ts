/** Texts of a meeting's card. */
export const CARD_WORDS = {
  acts: "Statements by kind",
  host: "host",
  openFit: "Fits the filters only by a reading that the report leaves open.",
  onChosenTopic: "On a chosen topic:",
  record: "How this meeting is known",
  reported: "As reported in this article:",
  copyLink: "Copy the link to this meeting",
} as const;

/** How many topics a closed card does not name: `1 more topic`. */
export function moreTopics(count: number): string {
  return count === 1 ? "1 more topic" : `${count} more topics`;
}

/** The event on whose sidelines a meeting was held: `Held beside the SCO Defence Ministers’ meeting.` */
export function heldBeside(event: string): string {
  return `Held beside the ${event}.`;
}
