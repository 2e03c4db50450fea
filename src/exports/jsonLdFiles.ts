import type { Dossier } from "../model/dossier.ts";
import type { JsonLdNode } from "./jsonLdNodes.ts";

/** The formats, beside the dossier's own JSON, in which the build publishes a whole dossier where it knows its address. */
export const FILE_FORMATS = [
  { extension: "csv", type: "text/csv" },
  { extension: "geojson", type: "application/geo+json" },
  { extension: "ics", type: "text/calendar" },
] as const;

/** Path of such a file below the site's root: `data/files/qingdao-2025.csv`. */
export function filePath(dossier: Dossier, extension: (typeof FILE_FORMATS)[number]["extension"]): string {
  return `data/files/${dossier.id}.${extension}`;
}

/**
 * A dossier's files as schema.org has them: its own JSON, and, of a site whose build writes them (`hasFiles`), the same in
 * the other formats.
 */
export function distributionOf(dossier: Dossier, siteRoot: string, hasFiles: boolean): JsonLdNode[] {
  const own = { path: `data/dossiers/${dossier.id}.json`, type: "application/json" };
  // A dossier without a meeting has nothing for a table, a map or a calendar.
  const isWritten = hasFiles && dossier.meetings.length > 0;
  const others = FILE_FORMATS.map(({ extension, type }) => ({ path: filePath(dossier, extension), type }));
  return [own, ...(isWritten ? others : [])].map(({ path, type }) => ({
    "@type": "DataDownload",
    encodingFormat: type,
    contentUrl: siteRoot + path,
  }));
}
