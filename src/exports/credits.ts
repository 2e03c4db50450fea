import type { Dossier } from "../model/dossier.ts";

/** Who names themselves as publisher in exports and citations. */
export const PUBLISHER = "Sidelines";

/** The terms' own pages. */
export const LICENCE_LINKS = [
  "https://opensource.org/license/mit",
  "https://creativecommons.org/licenses/by/4.0/",
] as const;

/** On which terms the content may be used, and whose facts and coordinates they are: one line of plain text. */
export function licenceText(dossier: Dossier): string {
  const publishers = [...new Set(dossier.reports.map(({ publisher }) => publisher))].join(", ");
  return `Texts and selection: ${PUBLISHER}, MIT licence. Facts as reported by ${publishers}, in our own words; the reports themselves are not included. Town coordinates: GeoNames, CC BY 4.0.`;
}
