import { listed } from "../model/listed.ts";
import type { Act } from "../model/statement.ts";

/** Certainty in plain words: where the terms of the data, stated, derived and open, would have to be learnt. */
export const DOUBT_WORDS = {
  why: "why?",
  how: "how?",
  whose: "whose?",
  unclear: "unclear",
  workedOut: "worked out from the report",
} as const;

/** What a date was worked out from: `worked out from “Thursday”`. */
export function workedOutFrom(basis: string | null | undefined): string {
  return basis ? `worked out from “${basis}”` : DOUBT_WORDS.workedOut;
}

/** Of a statement that one side alone tells: `By the account of India.` */
export function byAccountOf(actor: string): string {
  return `By the account of ${actor}.`;
}

/** A statement's words ended by a stop, where another sentence follows. */
export function sentence(text: string): string {
  return /[.!?…][”’)]?$/.test(text) ? text : `${text}.`;
}

/** That the report leaves open whether somebody was part of it: `Unclear whether China took part:`. */
export function unclearWhether(names: readonly string[], act: Act): string {
  return act === "agreed"
    ? `Unclear whether ${listed(names)} took part:`
    : `Unclear whether this was said to ${listed(names)}:`;
}
