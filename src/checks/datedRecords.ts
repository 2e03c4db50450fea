import type { Dossier } from "../model/dossier.ts";
import type { EdtfDate } from "../model/edtf.ts";
import type { Report, Source } from "../model/report.ts";
import type { Certainty } from "../model/statement.ts";

/** A meeting or an event that has a date, as what it has in common: the date, how certain it is, and where it stands. */
export interface DatedRecord {
  /** JSON pointer of the record. */
  at: string;
  date: EdtfDate;
  dateCertainty: Certainty;
  dateBasis?: string | undefined;
  dateNote?: string | undefined;
  sources: Source[];
  /** True for the appearing of a report or release. */
  isPublication: boolean;
  /** True for a gathering, of which a report may tell before it begins. */
  isAnnounced: boolean;
}

/** Every event and meeting of a dossier that has a date, in the order of the file. */
export function datedRecords(dossier: Dossier): DatedRecord[] {
  const events = dossier.events.map((event, index) => ({
    ...event,
    at: `/events/${index}`,
    isPublication: event.role === "publication",
    isAnnounced: event.role === "occasion",
  }));
  const meetings = dossier.meetings.map((meeting, index) => ({
    ...meeting,
    at: `/meetings/${index}`,
    isPublication: false,
    isAnnounced: false,
  }));
  return [...events, ...meetings].flatMap(({ date, ...record }) => (date === null ? [] : [{ ...record, date }]));
}

/** The reports that the sources cite. */
export function citedReports(dossier: Dossier, sources: readonly Source[]): Report[] {
  return dossier.reports.filter(({ id }) => sources.some(({ report }) => report === id));
}

/** All terms of the sources together. */
export function termsOf(sources: readonly Source[]): string[] {
  return sources.flatMap(({ terms }) => terms);
}
