import type { Day } from "./day.ts";

/** What the catalogue page tells of a dossier. */
export interface DossierFacts {
  id: string;
  title: string;
  summary: string;
  /** The first and the last day that a meeting can have been held on; null where no meeting has a date. */
  first: Day | null;
  last: Day | null;
  counts: { meetings: number; countries: number; reports: number };
  /** What is known to be missing of it, in words. */
  missing: string[];
  /** Only the development server shows one. */
  isDraft: boolean;
}

/** A meeting as a search over all dossiers finds and tells it. */
export interface IndexedMeeting {
  id: string;
  name: string;
  /** In words; empty where none is known. */
  date: string;
  place: string;
  people: string[];
  /** Every word by which the dossier's own search finds it, folded, once, with spaces between. */
  words: string;
}

/** A person, country, organisation or place, with the number of its meetings. */
export interface IndexedName {
  id: string;
  name: string;
  /** Other names of the same. */
  aliases: string[];
  meetings: number;
}

/** The kinds of names that an index has, in the order in which they are told. */
export const NAME_KINDS = ["people", "countries", "organisations", "places"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A dossier with all that a search over all of them needs. */
export interface IndexedDossier extends DossierFacts {
  names: Record<NameKind, IndexedName[]>;
  meetings: IndexedMeeting[];
}
