import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import { publishedText } from "../../records/dateText.ts";
import { foldedText, searchWords } from "../../records/foldedText.ts";
import { grouped } from "../../records/grouped.ts";
import { meetingName } from "../../records/meetingName.ts";
import { perDossier } from "../../records/perDossier.ts";
import { citingMeetings } from "./citedFor.ts";

/** A report as the index lists it. */
export interface IndexedReport {
  report: Report;
  /** The names of the meetings that cite it. */
  meetings: readonly string[];
}

/** The reports of one year of publication, by day; null for those whose day is not known. */
export interface ReportYear {
  year: string | null;
  reports: readonly IndexedReport[];
}

/** All reports by year, the earliest first and those without a day last. */
export const reportYears = perDossier((dossier): readonly ReportYear[] => byYear(indexed(dossier)));

/** Those in which every word of the search is found: in publisher, title, day, or the name of a meeting that cites it. */
export function foundReports(dossier: Dossier, query: string): readonly ReportYear[] {
  const words = searchWords(query);
  if (words.length === 0) return reportYears(dossier);
  return byYear(indexed(dossier).filter(({ text }) => words.every((word) => text.includes(word))));
}

const indexed = perDossier((dossier) =>
  dossier.reports
    .map((report) => {
      const { publisher, title, published } = report;
      const meetings = citingMeetings(dossier, report).map((meeting) => meetingName(dossier, meeting));
      const text = foldedText([publisher, title, publishedText(published), ...meetings].join(" | "));
      return { report, meetings, text };
    })
    .sort((one, other) => byDay(one.report, other.report)),
);

function byDay({ published: one }: Report, { published: other }: Report): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return Number(one > other) - Number(one < other);
}

function byYear(reports: readonly IndexedReport[]): ReportYear[] {
  const years = grouped(reports, ({ report }) => [report.published?.slice(0, 4) ?? null]);
  return [...years].map(([year, ofYear]) => ({ year, reports: ofYear }));
}
