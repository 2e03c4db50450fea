import type { Dossier } from "../model/dossier.ts";
import type { Report, Source } from "../model/report.ts";
import { publishedText } from "../records/dateText.ts";
import { reportOf } from "../records/lookup.ts";
import { reportName } from "../records/paragraphs.ts";
import type { MeetingFacts } from "./meetingFacts.ts";

/** A report with the paragraphs of it that are cited, in rising order. */
export interface CitedReport {
  report: Report;
  paragraphs: number[];
}

/** The reports that the sources cite, each once with all its paragraphs, in the order of their first citation. */
export function citedReports(dossier: Dossier, sources: readonly Source[]): CitedReport[] {
  return [...new Set(sources.map(({ report }) => report))].map((id) => {
    const paragraphs = sources.filter(({ report }) => report === id).flatMap((source) => source.paragraphs);
    return {
      report: reportOf(dossier, id),
      paragraphs: [...new Set(paragraphs)].toSorted((one, other) => one - other),
    };
  });
}

/** Paragraphs in rising order with their mark, those that follow one another as one: `¶2, ¶8–12`. */
export function paragraphText(paragraphs: readonly number[]): string {
  const firsts = paragraphs.filter((paragraph) => !paragraphs.includes(paragraph - 1));
  const lasts = paragraphs.filter((paragraph) => !paragraphs.includes(paragraph + 1));
  return firsts.map((first, index) => rangeText(first, lasts[index] ?? first)).join(", ");
}

function rangeText(first: number, last: number): string {
  return first === last ? `¶${first}` : `¶${first}–${last}`;
}

/** The paragraphs of sources: `¶2, ¶8`, or `IANS ¶2, ¶8; Ministry ¶1` in a dossier of several reports. */
export function markedParagraphs(dossier: Dossier, sources: readonly Source[]): string {
  return citedReports(dossier, sources)
    .map(({ report, paragraphs }) => {
      const name = reportName(dossier, report.id);
      return [name, paragraphText(paragraphs)].filter(Boolean).join(" ");
    })
    .join("; ");
}

/** Sources in words, `IANS, 27 Jun 2025, ¶2, ¶8`; several reports with semicolons between. */
export function sourceText(dossier: Dossier, sources: readonly Source[]): string {
  return citedReports(dossier, sources).map(citedText).join("; ");
}

function citedText({ report, paragraphs }: CitedReport): string {
  return [report.publisher, publishedText(report.published), paragraphText(paragraphs)].filter(Boolean).join(", ");
}

/**
 * Where some meetings and all that was said at them are reported, in words. THE citation of a subject, be it one meeting
 * or a view: whatever is copied, saved or printed of the same subject names the same paragraphs. Empty for no meeting.
 */
export function reportedIn(dossier: Dossier, facts: readonly Pick<MeetingFacts, "sources">[]): string {
  return sourceText(
    dossier,
    facts.flatMap(({ sources }) => sources),
  );
}
