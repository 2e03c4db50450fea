/** An ISO 3166-1 alpha-3 code in its form: three capital letters. That the code is assigned is not checked. */
export type CountryCode = string & { readonly __brand: "CountryCode" };

/** A country as a dossier names it. */
export interface Country {
  code: CountryCode;
  /** ISO 3166-1 alpha-2, for short badges. */
  alpha2: string;
  name: string;
  /** Names in use in reports: `PRC`, `Chine`, `Belarusian`. */
  aliases: string[];
  /** Its item in Wikidata, such as Q668, where that is certain. */
  wikidata?: string | undefined;
  /** Where its label and links start: a point inside the country, in degrees (WGS 84). */
  anchor: { lat: number; lon: number };
}

/** Gives the code when `text` has the form of an alpha-3 code, else null. */
export function parseCountryCode(text: string): CountryCode | null {
  return /^[A-Z]{3}$/.test(text) ? (text as CountryCode) : null;
}
