import { calendarExport } from "../../exports/calendarExport.ts";
import { csvExport } from "../../exports/csvExport.ts";
import type { ExportContext } from "../../exports/exportContext.ts";
import { geojsonExport } from "../../exports/geojsonExport.ts";
import { jsonExport } from "../../exports/jsonExport.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { View } from "../../view/view.ts";
import { EXPORT_WORDS } from "../../words/shareWords.ts";

/** A format in which the view can be saved. */
export interface ExportKind {
  label: string;
  /** What it is good for. */
  use: string;
  extension: string;
  type: string;
  /** Null when the view has nothing that could be saved. */
  make: (dossier: Dossier, view: View, context: ExportContext) => string | null;
}

/** The formats that are a text made at once, in the menu's order: one line each. The map as a picture stands before them. */
export const EXPORT_KINDS: readonly ExportKind[] = [
  { label: "CSV", use: EXPORT_WORDS.table, extension: "csv", type: "text/csv", make: csvForSpreadsheets },
  { label: "JSON", use: EXPORT_WORDS.data, extension: "json", type: "application/json", make: jsonExport },
  {
    label: "GeoJSON",
    use: EXPORT_WORDS.mapData,
    extension: "geojson",
    type: "application/geo+json",
    make: geojsonExport,
  },
  { label: EXPORT_WORDS.calendar, use: ".ics", extension: "ics", type: "text/calendar", make: calendarExport },
];

/** With the byte order mark: a file from a menu is opened in a spreadsheet more often than read by a program. */
function csvForSpreadsheets(dossier: Dossier, view: View, context: ExportContext): string | null {
  return csvExport(dossier, view, context, true);
}
