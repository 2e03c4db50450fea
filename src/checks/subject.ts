import type { CatalogEntry } from "../model/catalog.ts";
import type { Dossier } from "../model/dossier.ts";
import type { World } from "../model/world.ts";
import type { Finding } from "./finding.ts";

/** What a check may look at. */
export interface Subject {
  /** The dossier; it fits the schema and its references resolve. */
  dossier: Dossier;
  /** The file as written, for checks of every text in it. */
  json: unknown;
  world: World;
  /** Its line in the catalogue, if it has one. */
  entry?: CatalogEntry | undefined;
  /** Normalised paragraphs of the original reports at hand, by report id; empty for a check without sources. */
  originals: ReadonlyMap<string, readonly string[]>;
}

/** Answers one question about a dossier; empty when all is well. */
export type Check = (subject: Subject) => Finding[];
