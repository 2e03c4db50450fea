import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import type { ComparedParagraph, CopyComparison } from "./reportCopy.ts";
import { reportStatements, type SpineStatement } from "./reportSpine.ts";
import { markedText, type Stretch, termTest } from "./reportTerms.ts";

/** A passage of the reader's copy, cut at the terms that a statement cites from it. */
export interface MarkedPassage {
  number: number;
  kind: ComparedParagraph["kind"];
  /** Null when the copy lacks the paragraph. */
  stretches: Stretch[] | null;
}

/** A statement beside what it cites. */
export interface StatementPassages {
  drawn: SpineStatement;
  passages: MarkedPassage[];
  /** Cited terms that stand in none of the passages. */
  absent: string[];
}

/** Each statement that cites the report, in the dossier's order, beside the passages of the reader's copy. */
export function statementPassages(dossier: Dossier, report: Report, comparison: CopyComparison): StatementPassages[] {
  const compared = comparison.entries.filter((entry) => entry.kind !== "extra");
  return reportStatements(dossier, report).map((drawn) => {
    const sources = drawn.statement.sources.filter((source) => source.report === report.id);
    const passages = compared.flatMap(({ number, kind, passage }) => {
      const citing = sources.filter(({ paragraphs }) => paragraphs.includes(number));
      const terms = citing.flatMap((source) => source.terms);
      if (citing.length === 0) return [];
      return [{ number, kind, stretches: passage === null ? null : markedText(passage, terms) }];
    });
    const absent = sources.flatMap(({ paragraphs, terms }) => {
      const cited = compared.filter(({ number }) => paragraphs.includes(number));
      return terms.filter((term) => !cited.some(({ passage }) => passage !== null && termTest(term)(passage)));
    });
    return { drawn, passages, absent: [...new Set(absent)] };
  });
}
