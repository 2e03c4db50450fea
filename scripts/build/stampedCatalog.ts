import type { Catalog, CatalogEntry } from "../../src/model/catalog.ts";
import type { Edition } from "../../src/model/edition.ts";
import { type EditionLog, recordedEdition } from "../../src/model/editionLog.ts";

/** A line of a catalogue that a build has stamped. */
export type StampedEntry = CatalogEntry & { edition: Edition };

/**
 * The catalogue with the edition of each dossier: the id from the file's content, the day from the log of editions, so that
 * the same content has the same edition whenever it is built. `readDossier` gives a dossier file's parsed JSON by the path
 * that the catalogue has. Throws an Error that says what to do when the log does not know an edition.
 */
export function stampedCatalog(
  catalog: Catalog,
  readDossier: (file: string) => unknown,
  log: EditionLog,
): Catalog & { dossiers: StampedEntry[] } {
  const dossiers = catalog.dossiers.map((entry) => {
    const edition = recordedEdition(log, entry.id, readDossier(entry.file));
    if (!edition) throw new Error(`The present edition of ${entry.id} has no day yet: npm run editions records it.`);
    return { ...entry, edition };
  });
  return { ...catalog, dossiers };
}
