import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";

/** More in one line would be a list that nobody reads, before the map on every page. */
const MOST_NAMED = 3;

/** The reports, where they are few enough to be named one by one; null where their number has to do. */
export function namedReports({ reports }: Dossier): readonly Report[] | null {
  return reports.length > MOST_NAMED ? null : reports;
}
