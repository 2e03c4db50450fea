import { calendarExport, meetingCalendarExport } from "../../exports/calendarExport.ts";
import { csvExport } from "../../exports/csvExport.ts";
import { geojsonExport } from "../../exports/geojsonExport.ts";
import { jsonExport } from "../../exports/jsonExport.ts";
import { EXPORT_WORDS } from "../../words/shareWords.ts";
import type { Taken } from "./taken.ts";

/** A format in which what is taken can be saved. */
export interface ExportKind {
  label: string;
  /** What it is good for. */
  use: string;
  extension: string;
  type: string;
  /** Null when there is nothing that could be saved. */
  make: (taken: Taken) => string | null;
}

/** The formats that are a text made at once, in the menu's order: one line each. Pictures stand after them. */
export const EXPORT_KINDS: readonly ExportKind[] = [
  { label: "CSV", use: EXPORT_WORDS.table, extension: "csv", type: "text/csv", make: csvForSpreadsheets },
  {
    label: "JSON",
    use: EXPORT_WORDS.data,
    extension: "json",
    type: "application/json",
    make: ({ dossier, view, context }) => jsonExport(dossier, view, context),
  },
  {
    label: "GeoJSON",
    use: EXPORT_WORDS.mapData,
    extension: "geojson",
    type: "application/geo+json",
    make: ({ dossier, view, context }) => geojsonExport(dossier, view, context),
  },
  { label: EXPORT_WORDS.calendar, use: ".ics", extension: "ics", type: "text/calendar", make: calendarOf },
];

/** With the byte order mark: a file from a menu is opened in a spreadsheet more often than read by a program. */
function csvForSpreadsheets({ dossier, view, context }: Taken): string | null {
  return csvExport(dossier, view, context, true);
}

/** One meeting's is named as among the others, whom only the whole dossier knows. */
function calendarOf({ meeting, whole, view, context }: Taken): string | null {
  return meeting ? meetingCalendarExport(whole, meeting.id, context) : calendarExport(whole, view, context);
}
