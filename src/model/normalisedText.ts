/** Name of the normalisation below; a digest names the one that it was made with. */
export const NORMALISATION = "sidelines-1";

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ""],
  [/[\u2018\u2019\u201A\u201B\u2032\u02BC`\u00B4]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\s+/g, " "],
];

/**
 * Gives the text as digests see it: Unicode NFKC, invisible characters removed, every quotation mark straight,
 * every dash a hyphen, every run of white space one space, none at the ends. Case and wording stay.
 * The rules are part of the dossier format: a change needs a new `NORMALISATION` name.
 */
export function normalisedText(text: string): string {
  return REPLACEMENTS.reduce((result, [pattern, by]) => result.replace(pattern, by), text.normalize("NFKC")).trim();
}
