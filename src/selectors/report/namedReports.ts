import type { Dossier } from "../../model/dossier.ts";
import { listed } from "../../model/listed.ts";
import type { Report } from "../../model/report.ts";
import { dayText, publishedText } from "../../records/dateText.ts";
import { grouped } from "../../records/grouped.ts";

/** More in one line would be a list that nobody reads, before the map on every page. */
const MOST_NAMED = 3;

/** The reports, where they are few enough to be named one by one; null where their number has to do. */
export function namedReports({ reports }: Dossier): readonly Report[] | null {
  return reports.length > MOST_NAMED ? null : reports;
}

/** Publishers with their days, each once: `IANS, 27 Jun 2025`, `Reuters, 3 Jun 2024 and 4 Jun 2024`. */
export function publishersOf(reports: readonly Report[]): string[] {
  return Array.from(
    grouped(reports, ({ publisher }) => [publisher]),
    ([publisher, own]) => {
      const known = own.flatMap(({ published }) => published ?? []).toSorted();
      const days = [...new Set(known)].map(dayText);
      return `${publisher}, ${listed(days.length === 0 ? [publishedText(null)] : days)}`;
    },
  );
}
