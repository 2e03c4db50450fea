import { listed } from "../model/listed.ts";
import type { Act } from "../model/statement.ts";
import { ACT_WORDS } from "./acts.ts";

/** Texts of a meeting's card. */
export const CARD_WORDS = {
  host: "host",
  openFit: "It is unclear whether this one fits the filters.",
  onChosenTopic: "On a chosen topic:",
  noRank: "(no rank given)",
  also: "Also:",
  nothingSure: "What was said there is unclear in the report.",
  record: "How this meeting is known",
  reported: "As reported in:",
  thisPage: "This page’s meeting, above",
  elsewhere: "In other dossiers, and on Wikidata",
  copyLink: "Copy the link to this meeting",
} as const;

/** Texts of a list in groups. */
export const GROUP_WORDS = { jumps: "Parts of the list", without: "Not told" } as const;

/** The name of the way to a group: `2024, 9 meetings`. */
export function groupJump(heading: string | null, count: number): string {
  return `${heading ?? GROUP_WORDS.without}, ${count === 1 ? "1 meeting" : `${count} meetings`}`;
}

/** For whom no person is named: `Nobody is named for Japan and South Korea.` */
export function nobodyNamed(sides: readonly string[]): string {
  return `Nobody is named for ${listed(sides)}.`;
}

/** That a counterpart held the meeting; which one, where there are several. */
export function hostText(host: string, counterparts: number): string {
  return counterparts === 1 ? CARD_WORDS.host : `${host}: ${CARD_WORDS.host}`;
}

/** How many topics a closed card does not name: `1 more topic`. */
export function moreTopics(count: number): string {
  return count === 1 ? "1 more topic" : `${count} more topics`;
}

/** Who said what, before what it was: `India and China agreed`; where nobody is named, `Raised:`. */
export function whoDid(speakers: readonly string[], act: Act): string {
  return speakers.length === 0 ? `${ACT_WORDS[act]}:` : `${listed(speakers)} ${DID_WORDS[act]}`;
}

/** Acts as what somebody did. */
const DID_WORDS: Record<Act, string> = {
  agreed: "agreed",
  reported: "reported",
  proposed: "proposed",
  raised: "raised",
  acknowledged: "acknowledged",
  stated: "said",
  briefed: "gave a briefing:",
};

/** Of whom else the same is reported: `The same with Belarus and Kazakhstan.` */
export function alikeText(names: readonly string[]): string {
  return `The same with ${names.length > 4 ? `${names.length} others` : listed(names)}.`;
}

/** What else was said, by one side or both: `India: 3 proposed, 1 raised`. */
export function alsoSaid(speakers: readonly string[], acts: readonly { act: Act; count: number }[]): string {
  const counts = acts.map(({ act, count }) => `${count} ${ACT_WORDS[act].toLowerCase()}`).join(", ");
  return speakers.length === 0 ? counts : `${listed(speakers)}: ${counts}`;
}

/** How many statements of a meeting are unclear, as the head of why: `2 statements are unclear:`. */
export function unclearStatements(count: number): string {
  return count === 1 ? "1 statement is unclear:" : `${count} statements are unclear:`;
}

/** A text behind what introduces it: `To keep consulting` is `to keep consulting`; a name keeps its capital. */
export function runOn(text: string): string {
  return /^(To|The|That|A|An|Both|Each|It|They) /.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** The event on whose sidelines a meeting was held: `Held beside the SCO Defence Ministers’ meeting.` */
export function heldBeside(event: string): string {
  return `Held beside the ${event}.`;
}
