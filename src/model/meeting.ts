import type { ActorId } from "./actor.ts";
import type { Day } from "./day.ts";
import type { EdtfDate } from "./edtf.ts";
import type { Source } from "./report.ts";
import type { Certainty } from "./statement.ts";

/** A person speaking for a party, with the office and rank held at that meeting. */
export interface Delegate {
  person: string;
  /** Null for who held none, or for whom none is given. */
  office: string | null;
  /** Military or diplomatic rank; null for a civilian without one. */
  rank: string | null;
}

/** One side of a meeting. */
export interface Party {
  actor: ActorId;
  /** Who spoke for it; none where nobody is named. */
  people: Delegate[];
}

/** How the sides were in touch. */
export const CONTACTS = ["in-person", "phone", "video"] as const;
export type Contact = (typeof CONTACTS)[number];

/** When on its day a meeting was, as a report words it. */
export const PARTS_OF_DAY = ["morning", "midday", "afternoon", "evening", "night"] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** How well the sources bear a meeting; what each means, the dossier says. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One side's own account of a meeting, in a few words of ours. */
export interface Readout {
  of: ActorId;
  /** The day of its publication; null where that is not known. */
  date: Day | null;
  gist: string;
  sources: Source[];
}

/** A meeting that took place. `id` is the last part of its link and never changes. */
export interface Meeting {
  id: string;
  /** Null where no report gives one. */
  date: EdtfDate | null;
  dateCertainty: Certainty;
  /** The printed words that a derived date was worked out from. */
  dateBasis?: string | undefined;
  dateNote?: string | undefined;
  partOfDay?: PartOfDay | undefined;
  /**
   * `id` of the venue; null where none is known, or where there was none. Who took part is `parties`; the venue's
   * country need not be one of them.
   */
  place: string | null;
  /** Why there is no place, or what is known of it. */
  placeNote?: string | undefined;
  contact: Contact;
  /** The person who was called on: a head of state or government. */
  calledOn?: string | undefined;
  /** `id` of the event on whose sidelines it was held. */
  occasion?: string | undefined;
  setting: "sidelines" | "visit" | "standalone";
  /** Who travelled to whom. */
  visitBy?: ActorId | undefined;
  /** Two or more. */
  parties: Party[];
  /** Said of a meeting of whose content nothing is told, and how that is known. */
  untold?: string | undefined;
  summary?: string | undefined;
  context?: string | undefined;
  /** Topics that no statement carries. */
  topics: string[];
  topicsAsReported: string[];
  confidence?: Confidence | undefined;
  readouts: Readout[];
  sources: Source[];
}

/** True when the actor was one of the parties. */
export function isParty(meeting: Meeting, actor: ActorId): boolean {
  return meeting.parties.some((party) => party.actor === actor);
}

/** The sides across from the dossier's focus, in the meeting's order; all of them when the focus is none of them. */
export function counterpartsOf(meeting: Meeting, focus: ActorId | null): Party[] {
  return meeting.parties.filter((party) => party.actor !== focus);
}
