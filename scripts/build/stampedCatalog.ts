import type { Catalog } from "../../src/model/catalog.ts";
import { parseDay } from "../../src/model/day.ts";
import { editionId } from "../../src/model/editionId.ts";

/**
 * The catalogue with an edition for each dossier: the id from the file's content, the date of the build.
 * `readDossier` gives a dossier file's parsed JSON by the path that the catalogue has.
 */
export function stampedCatalog(catalog: Catalog, readDossier: (file: string) => unknown, date: string): Catalog {
  const day = parseDay(date);
  if (day === null) throw new Error(`"${date}" is no day (YYYY-MM-DD) to stamp an edition with`);
  const dossiers = catalog.dossiers.map((entry) => ({
    ...entry,
    edition: { id: editionId(readDossier(entry.file)), date: day },
  }));
  return { ...catalog, dossiers };
}

/**
 * The day of the build in UTC, `YYYY-MM-DD`: that of SOURCE_DATE_EPOCH (reproducible-builds.org, whole seconds) when it is set,
 * else `now`. Throws an Error that names the variable when it is no number.
 */
export function buildDate(sourceDateEpoch: string | undefined, now: Date): string {
  if (!sourceDateEpoch) return now.toISOString().slice(0, 10);
  if (!/^\d{1,12}$/.test(sourceDateEpoch))
    throw new Error(`SOURCE_DATE_EPOCH is "${sourceDateEpoch}": give whole seconds`);
  return new Date(Number(sourceDateEpoch) * 1000).toISOString().slice(0, 10);
}
