import type { Dossier } from "../model/dossier.ts";
import type { LinkedParagraph, ParagraphRef } from "../model/paragraphRef.ts";
import type { Source } from "../model/report.ts";
import { publishedText } from "./dateText.ts";
import { reportOf } from "./lookup.ts";

/**
 * The paragraphs that sources cite, each once, in the order of their first citation; ¶2 of two reports are two. A report
 * whose text was not seen is cited as a whole.
 */
export function paragraphRefs(sources: readonly Source[]): ParagraphRef[] {
  const cited = sources.flatMap(({ report, paragraphs }): ParagraphRef[] =>
    paragraphs.length === 0 ? [{ report, number: null }] : paragraphs.map((number) => ({ report, number })),
  );
  return [...new Map(cited.map((ref) => [`${ref.report} ${ref.number}`, ref])).values()];
}

/** A paragraph as a link names it: the first report's by number alone, so that one paragraph has one link. */
export function linkedParagraph(dossier: Dossier, { report, number }: ParagraphRef): LinkedParagraph {
  return { report: number !== null && report === dossier.reports[0]?.id ? null : report, number };
}

/** The paragraph that a link names; null when the dossier has no such report, or the report no such paragraph. */
export function paragraphOfLink(dossier: Dossier, { report, number }: LinkedParagraph): ParagraphRef | null {
  const found = report === null ? dossier.reports[0] : dossier.reports.find(({ id }) => id === report);
  return found && (number ?? 0) <= found.paragraphs.length ? { report: found.id, number } : null;
}

/**
 * What a reader calls a report beside its paragraphs: its publisher, with the day where that publisher has several.
 * Null in a dossier of one report, where nothing has to be told apart.
 */
export function reportName(dossier: Dossier, id: string): string | null {
  if (dossier.reports.length === 1) return null;
  const { publisher, published } = reportOf(dossier, id);
  const isAlone = dossier.reports.filter((report) => report.publisher === publisher).length === 1;
  return isAlone ? publisher : `${publisher}, ${publishedText(published)}`;
}
