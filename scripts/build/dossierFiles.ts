import { calendarExport } from "../../src/exports/calendarExport.ts";
import { csvExport } from "../../src/exports/csvExport.ts";
import { type ExportContext, exportContext } from "../../src/exports/exportContext.ts";
import { geojsonExport } from "../../src/exports/geojsonExport.ts";
import { FILE_FORMATS, filePath } from "../../src/exports/jsonLdFiles.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { Edition } from "../../src/model/edition.ts";
import { DEFAULT_VIEW, type View } from "../../src/view/view.ts";

const MAKERS: Record<
  (typeof FILE_FORMATS)[number]["extension"],
  (dossier: Dossier, view: View, context: ExportContext) => string | null
> = { csv: csvExport, geojson: geojsonExport, ics: calendarExport };

/**
 * The whole of a dossier in the formats that the page can save, as texts by their paths below the site's root: for programs and
 * for readers without script. They carry links, so `siteUrl` has to be the site's absolute address.
 */
export function dossierFiles(dossier: Dossier, siteUrl: string, edition: Edition): Map<string, string> {
  const context = exportContext(dossier, DEFAULT_VIEW, siteUrl, edition);
  return new Map(
    FILE_FORMATS.flatMap(({ extension }): [string, string][] => {
      const text = MAKERS[extension](dossier, DEFAULT_VIEW, context);
      return text === null ? [] : [[filePath(dossier, extension), text]];
    }),
  );
}
