import type { Dossier } from "../model/dossier.ts";

/** Who names themselves as publisher in exports and citations. */
export const PUBLISHER = "Sidelines";

/** The terms' own pages. */
export const LICENCE_LINKS = [
  "https://opensource.org/license/mit",
  "https://creativecommons.org/licenses/by/4.0/",
] as const;

/** More publishers than these are not named with the terms, but where each is cited. */
const MOST_NAMED = 3;

/**
 * On which terms the content may be used, and whose facts and coordinates they are: one line of plain text. Of a dossier of
 * many publishers not every one tells of what is exported, so they are told of as those that are cited.
 */
export function licenceText(dossier: Dossier): string {
  const publishers = [...new Set(dossier.reports.map(({ publisher }) => publisher))];
  const by = publishers.length > MOST_NAMED ? "the reports cited" : publishers.join(", ");
  return `Texts and selection: ${PUBLISHER}, MIT licence. Facts as reported by ${by}, in our own words; the reports themselves are not included. Town coordinates: GeoNames, CC BY 4.0.`;
}
