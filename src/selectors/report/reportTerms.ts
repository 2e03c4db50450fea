import type { Dossier } from "../../model/dossier.ts";
import { normalisedText } from "../../model/normalisedText.ts";
import type { Report, Source } from "../../model/report.ts";

/** A term that the dossier cites, and the paragraphs of the report in at least one of which it stands. */
export interface CitedTerm {
  term: string;
  paragraphs: number[];
}

/** A stretch of a passage; cited terms are stretches of their own. */
export interface Stretch {
  text: string;
  isTerm: boolean;
  /** Where it starts in the passage. */
  start: number;
}

/** Every source of the dossier that cites the report: of statements, meetings, events and mentions. */
export function sourcesIn(dossier: Dossier, report: Report): Source[] {
  return [...dossier.statements, ...dossier.meetings, ...dossier.events, ...dossier.mentions]
    .flatMap(({ sources }) => sources)
    .filter((source) => source.report === report.id);
}

/** The terms cited from each paragraph of the report, by number; a term that several sources share stands once. */
export function citedTerms(dossier: Dossier, report: Report): Map<number, CitedTerm[]> {
  const sources = sourcesIn(dossier, report);
  return new Map(
    report.paragraphs.map(({ number }) => {
      const citing = sources.filter(({ paragraphs }) => paragraphs.includes(number));
      const terms = citing.flatMap(({ terms: own, paragraphs }) => own.map((term) => ({ term, paragraphs })));
      // The source that cites the fewest paragraphs says most exactly where a term must stand.
      const exactFirst = terms.toSorted((one, other) => one.paragraphs.length - other.paragraphs.length);
      const isFirst = ({ term }: CitedTerm, index: number) =>
        exactFirst.findIndex((other) => key(other.term) === key(term)) === index;
      return [number, exactFirst.filter(isFirst)];
    }),
  );
}

/** Gives the test whether the words of `term` stand whole and side by side in a normalised passage; case does not matter. */
export function termTest(term: string): (passage: string) => boolean {
  const words = new RegExp(pattern([term]), "iu");
  return (passage) => words.test(passage);
}

/** Cuts a normalised passage at the terms; joined again, the stretches are the passage. Of two terms at one place, the longer. */
export function markedText(passage: string, terms: readonly string[]): Stretch[] {
  if (terms.length === 0) return [{ text: passage, isTerm: false, start: 0 }];
  const longestFirst = terms.toSorted((one, other) => other.length - one.length);
  const stretches: Stretch[] = [];
  let start = 0;
  for (const { 0: found, index } of passage.matchAll(new RegExp(pattern(longestFirst), "giu"))) {
    stretches.push({ text: passage.slice(start, index), isTerm: false, start });
    stretches.push({ text: found, isTerm: true, start: index });
    start = index + found.length;
  }
  stretches.push({ text: passage.slice(start), isTerm: false, start });
  return stretches.filter(({ text }) => text !== "");
}

/** Whole words only: "SCO" does not stand in "Moscow". */
function pattern(terms: readonly string[]): string {
  const words = terms.map((term) => normalisedText(term).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return `(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`;
}

function key(term: string): string {
  return normalisedText(term).toLowerCase();
}
