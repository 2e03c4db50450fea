import type { ActorId } from "./actor.ts";
import type { Day } from "./day.ts";

/** Where in a report something stands. */
export interface Source {
  report: string;
  /** Numbers from 1, counted as the report's spine counts them; none where its text was not seen. */
  paragraphs: number[];
  /** Names and terms of art, at most three words each, that occur in the cited paragraphs of the original. */
  terms: string[];
}

/** What a paragraph gives to the dossier. */
export type ParagraphUse = "statements" | "dates" | "names" | "provenance";

/** One paragraph of a report: a gist in our own words, never its text. */
export interface Paragraph {
  number: number;
  gist: string;
  /** None for a paragraph from which nothing is taken. */
  uses: ParagraphUse[];
  /** What of it the dossier does not have. */
  leavesOut?: string | undefined;
  /** What in it is derived or left open. */
  note?: string | undefined;
  /** ids of the meetings for which nothing drawn from this paragraph alone is certain: it can be read both ways. */
  leavesOpen?: string[] | undefined;
}

/** Something the report does not tell, and how we know that. */
export interface Omission {
  /** In a few words, for the first screen. */
  label?: string | undefined;
  what: string;
  knownFrom: string;
  /** A link to what shows it, if there is one. */
  url?: string | undefined;
}

/** SHA-256 digests (lower-case hex) of the normalised original: they check a copy without holding its words. */
export interface Digest {
  /** Name of the normalisation, as documented in docs/dossier.md. */
  normalisation: string;
  text: string;
  each: string[];
}

/** How much of a report's text was at hand when the dossier was made. */
export const TEXTS_SEEN = ["whole", "part", "none"] as const;
export type TextSeen = (typeof TEXTS_SEEN)[number];

/** A publication that the facts come from. */
export interface Report {
  id: string;
  publisher: string;
  kind: "wire" | "press" | "official";
  title: string;
  /** Said of a title that was read off the address. */
  titleFrom?: "address" | undefined;
  /** Where a reader can read the original. */
  url: string;
  urlNote?: string | undefined;
  /** Null where its day is not known. */
  published: Day | null;
  /** The place it was filed from; null for a text without. */
  dateline: string | null;
  /** BCP 47 language tag; null where it is not known. */
  language: string | null;
  /** What it rests on, in words. */
  basedOn?: string | undefined;
  /** Whose account it gives, where it is one side's. */
  accountOf?: ActorId | undefined;
  textSeen: TextSeen;
  /** What of the text was lacking. */
  textNote?: string | undefined;
  /** Every paragraph that was seen, in order: none where the text was not. */
  paragraphs: Paragraph[];
  digest?: Digest | undefined;
  omits: Omission[];
}
