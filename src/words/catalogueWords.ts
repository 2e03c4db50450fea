import type { Day } from "../model/day.ts";
import type { DossierFacts, IndexedDossier, NameKind } from "../model/siteIndex.ts";
import { dayText } from "../records/dateText.ts";
import { meetingCount } from "./filterWords.ts";
import { PAGE_WORDS } from "./pageWords.ts";

/** Texts of the page that lists all dossiers. */
export const CATALOGUE_WORDS = {
  title: PAGE_WORDS.allDossiers,
  lead: "Each dossier holds the meetings that some reports tell of, with the source of every statement.",
  description: "The dossiers of meetings on this site, with their dates, countries and reports, and a search over all.",
  search: "Search meetings, people, places",
  loading: "Loading the list of dossiers…",
  loadingIndex: "Looking in all dossiers…",
  failed: "The dossiers could not be searched",
  results: "Found in",
  draft: "Draft, not published",
  missing: "Known to be missing:",
  noDate: "no date known",
} as const;

const KIND_WORDS: Record<NameKind, string> = {
  people: "Person",
  countries: "Country",
  organisations: "Organisation",
  places: "Place",
};

/** What a found name is, before it: `Person:`. */
export function kindName(kind: NameKind | "meetings"): string {
  return `${kind === "meetings" ? "Meeting" : KIND_WORDS[kind]}:`;
}

/** How much a dossier holds: `4 meetings, 5 countries, 1 report`. */
export function countsText({ counts: { meetings, countries, reports } }: DossierFacts): string {
  return [
    meetingCount(meetings),
    countries === 1 ? "1 country" : `${countries} countries`,
    reports === 1 ? "1 report" : `${reports} reports`,
  ].join(", ");
}

/** From when to when: `26 Jun 2025`, `4 May 2019 – 26 Jun 2025`. */
export function datesText(first: Day | null, last: Day | null): string {
  if (first === null || last === null) return CATALOGUE_WORDS.noDate;
  return first === last ? dayText(first) : `${dayText(first)} – ${dayText(last)}`;
}

/** What a search found, for all who do not see the list: `3 meetings and 2 names in 2 dossiers`. */
export function foundText(meetings: number, names: number, dossiers: number): string {
  if (dossiers === 0) return "Nothing found in any dossier.";
  const nameText = names === 0 ? "" : ` and ${names === 1 ? "1 name" : `${names} names`}`;
  return `${meetingCount(meetings)}${nameText} in ${dossiers === 1 ? "1 dossier" : `${dossiers} dossiers`}`;
}

/** The link to what a search finds in one dossier: `All 23 meetings in their dossier`. */
export function allFound(meetings: number): string {
  return `All ${meetings} meetings in their dossier`;
}

/** A dossier by its title in running text: `“India’s defence ministers”`. */
export function quotedTitle({ title }: Pick<IndexedDossier, "title">): string {
  return `“${title}”`;
}

/** The link to what a search finds in another dossier: `2 meetings in “India’s defence ministers”`. */
export function foundIn(meetings: number, dossier: Pick<IndexedDossier, "title">): string {
  return `${meetingCount(meetings)} in ${quotedTitle(dossier)}`;
}

/** Before the dossiers in which somebody met others too: `Rajnath Singh also in`. */
export function alsoInText(name: string): string {
  return `${name} also in`;
}

/** Behind a dossier, how many meetings are there: `(3 meetings)`. */
export function inBrackets(meetings: number): string {
  return `(${meetingCount(meetings)})`;
}

/** Before the dossiers where the same search finds something. */
export const ELSEWHERE_WORDS = "The same search in other dossiers:";
