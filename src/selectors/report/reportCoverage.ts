import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";

/** What became of a report's paragraphs, by number. Every paragraph is in exactly one of the lists. */
export interface ReportCoverage {
  total: number;
  /** A statement cites them. */
  byStatements: number[];
  /** No statement does, but they are marked as used for dates, names or provenance. */
  byMark: number[];
  unused: number[];
}

/** How much of a report the dossier uses. A mark "statements" that no statement bears out counts for nothing. */
export function reportCoverage(dossier: Dossier, report: Report): ReportCoverage {
  const cited = new Set(
    dossier.statements
      .flatMap(({ sources }) => sources)
      .filter((source) => source.report === report.id)
      .flatMap(({ paragraphs }) => paragraphs),
  );
  const numbers = report.paragraphs.map(({ number }) => number);
  const marked = new Set(
    report.paragraphs.filter(({ uses }) => uses.some((use) => use !== "statements")).map(({ number }) => number),
  );
  return {
    total: numbers.length,
    byStatements: numbers.filter((number) => cited.has(number)),
    byMark: numbers.filter((number) => !cited.has(number) && marked.has(number)),
    unused: numbers.filter((number) => !cited.has(number) && !marked.has(number)),
  };
}
