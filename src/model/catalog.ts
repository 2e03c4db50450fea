import type { Edition } from "./edition.ts";

/** One dossier as the catalogue lists it. */
export interface CatalogEntry {
  id: string;
  title: string;
  summary: string;
  /** Path beside the catalogue. */
  file: string;
  /** What the build stamped the dossier with; a file that was not built has none. */
  edition?: Edition | undefined;
}

/** The list of dossiers, and which of them the site opens with. */
export interface Catalog {
  default: string;
  dossiers: CatalogEntry[];
}
