/** Name of the normalisation below; a digest names the one that it was made with. */
export const NORMALISATION = "sidelines-1";

/** What keeps NFKC from joining a letter with its accent, and what it would pull apart itself. */
const BEFORE_NFKC: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ""],
  [/\u00B4/g, "'"],
  [/\u2033/g, '"'],
];

const AFTER_NFKC: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u02BC`]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\s+/g, " "],
];

/**
 * Gives the text as digests see it: invisible characters removed, Unicode NFKC, every quotation mark straight,
 * every dash a hyphen, every run of white space one space, none at the ends. Case and wording stay.
 * The rules are part of the dossier format: a change needs a new `NORMALISATION` name.
 */
export function normalisedText(text: string): string {
  return replaced(replaced(text, BEFORE_NFKC).normalize("NFKC"), AFTER_NFKC).trim();
}

function replaced(text: string, replacements: readonly (readonly [RegExp, string])[]): string {
  return replacements.reduce((result, [pattern, by]) => result.replace(pattern, by), text);
}
