import { addressOf } from "./viewHref.ts";

/** Where the catalogue of dossiers lies below the site's root: a name that no dossier may have. */
export const CATALOGUE = "dossiers";

/** Whether a path and query of this site ask for the catalogue; `root` is the site's address. */
export function isCatalogue(href: string, root: string): boolean {
  return addressOf(href, root).dossier === CATALOGUE;
}
