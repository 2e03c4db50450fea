import type { ActorId } from "./actor.ts";
import type { Source } from "./report.ts";

/**
 * What kind of speech a statement was, in the order in which lists show them: outcomes first. "reported" is an outcome
 * of which it is not told who said it, or how.
 */
export const ACTS = ["agreed", "reported", "proposed", "raised", "acknowledged", "stated", "briefed"] as const;
export type Act = (typeof ACTS)[number];

/**
 * stated: the report says it. derived: worked out from what it says.
 * open: the report can be read both ways, and a reading note says how. Open is never folded into yes or no.
 */
export const CERTAINTIES = ["stated", "derived", "open"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A statement's tie to one meeting. */
export interface StatementMeeting {
  id: string;
  certainty: Certainty;
  /** A reading note that concerns this meeting only. */
  note?: string | undefined;
  /** Why it is certain here, although every paragraph cited for it can be read both ways for this meeting. */
  certainBecause?: string | undefined;
}

/** One thing said or agreed, in our own words. */
export interface Statement {
  id: string;
  act: Act;
  /** Who said it, or all who agreed to it; none only for what is reported without a speaker. */
  by: ActorId[];
  /** Whose account it is, where it is one side's. */
  accountOf?: ActorId | undefined;
  text: string;
  /** Of what came of the meetings: a sentence that stands alone. */
  lead?: string | undefined;
  topics: string[];
  meetings: StatementMeeting[];
  /** A reading note for every meeting of the statement. */
  note?: string | undefined;
  sources: Source[];
}

/** Gives the act when `text` names one, else null. */
export function parseAct(text: string): Act | null {
  return ACTS.find((act) => act === text) ?? null;
}
