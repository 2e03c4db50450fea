import type { Day } from "./day.ts";

/** Where in a report something stands. */
export interface Source {
  report: string;
  /** Numbers from 1, counted as the report's spine counts them. */
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
  uses: ParagraphUse[];
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

/** A publication that the facts come from. */
export interface Report {
  id: string;
  publisher: string;
  kind: "wire" | "press" | "official";
  title: string;
  /** Where a reader can read the original. */
  url: string;
  urlNote?: string | undefined;
  published: Day;
  dateline: string;
  /** BCP 47 language tag. */
  language: string;
  /** What it rests on, in words. */
  basedOn: string;
  paragraphs: Paragraph[];
  digest: Digest;
  omits: Omission[];
}
