import type { Difference } from "../model/dossier.ts";
import type { Confidence, Contact, PartOfDay } from "../model/meeting.ts";

/** When on its day a meeting was. */
export const PART_OF_DAY_WORDS: Record<PartOfDay, string> = {
  morning: "morning",
  midday: "midday",
  afternoon: "afternoon",
  evening: "evening",
  night: "night",
};

/** How the sides were in touch, where it was not in person. */
export const CONTACT_WORDS: Record<Exclude<Contact, "in-person">, string> = {
  phone: "By phone.",
  video: "By video.",
};

/** How well the sources bear a meeting. */
export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  high: "High confidence that it was held",
  medium: "Medium confidence that it was held",
  low: "Low confidence that it was held",
};

/** What accounts differ on. */
export const DIFFERENCE_WORDS: Record<Difference, string> = {
  date: "The date",
  name: "A name",
  office: "An office",
  place: "The place",
  content: "What was said",
  agreement: "Who agreed to what",
  other: "Something else",
};

/** Texts of an open meeting beside its statements. */
export const ACCOUNT_WORDS = {
  readouts: "Each side’s own account",
  differences: "Where accounts differ",
  sourceNotRecorded: "It is not recorded which report says so.",
  context: "Context:",
  topicsAsReported: "Topics as reported:",
  meaning: "what does that mean?",
} as const;

/** Whose account it is, and of when: `India’s account, 5 Sep 2020`. */
export function accountHead(actor: string, day: string | null): string {
  const whose = `${actor}${actor.endsWith("s") ? "’" : "’s"} account`;
  return day === null ? whose : `${whose}, ${day}`;
}

/** That somebody was called on, which is no meeting of equals in office. */
export function calledOnText(person: string): string {
  return `A call on ${person}.`;
}

/** Who travelled: `During a visit by India.` */
export function visitText(actor: string): string {
  return `During a visit by ${actor}.`;
}
