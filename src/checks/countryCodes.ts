import isoCountries from "i18n-iso-countries/index.js";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };

// By its own name the package is another file in Node, with every language, than in a browser, with none.
isoCountries.registerLocale(english);

/** The alpha-2 code of ISO 3166-1 for an alpha-3 one; null for a code that the standard does not have. */
export function alpha2Of(alpha3: string): string | null {
  return isoCountries.alpha3ToAlpha2(alpha3) ?? null;
}

/** The alpha-3 code of a country by one of its English names, in any case; null for a name that the list does not have. */
export function alpha3Named(name: string): string | null {
  return isoCountries.getSimpleAlpha3Code(name, "en") ?? null;
}
