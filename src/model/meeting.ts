import type { ActorId } from "./actor.ts";
import type { EdtfDate } from "./edtf.ts";
import type { Source } from "./report.ts";
import type { Certainty } from "./statement.ts";

/** A person speaking for a party, with the office and rank held at that meeting. */
export interface Delegate {
  person: string;
  office: string;
  /** Military or diplomatic rank; null for a civilian without one. */
  rank: string | null;
}

/** One side of a meeting. */
export interface Party {
  actor: ActorId;
  people: Delegate[];
}

/** A bilateral meeting that took place. `id` is the last part of its link and never changes. */
export interface Meeting {
  id: string;
  date: EdtfDate;
  dateCertainty: Certainty;
  /** The printed words that a derived date was worked out from. */
  dateBasis?: string | undefined;
  dateNote?: string | undefined;
  /** `id` of the venue. Who took part is `parties`; the venue's country need not be one of them. */
  place: string;
  /** `id` of the event on whose sidelines it was held. */
  occasion?: string | undefined;
  setting: "sidelines" | "visit" | "standalone";
  parties: [Party, Party];
  sources: Source[];
}

/** True when the actor was one of the two parties. */
export function isParty(meeting: Meeting, actor: ActorId): boolean {
  return meeting.parties.some((party) => party.actor === actor);
}

/** The side across from the dossier's focus; the second party when the focus is none of them. */
export function counterpartOf(meeting: Meeting, focus: ActorId): Party {
  const [first, second] = meeting.parties;
  return second.actor === focus ? first : second;
}
