/**
 * Text as search compares it: accents, case, and the kinds of quotation mark, dash and space do not matter. But for runs
 * of spaces, a character gives the same wherever it stands (a final sigma too), so that what is found can be marked.
 */
export function foldedText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ς/g, "σ")
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212-]/g, "-")
    .replace(/\s+/g, " ");
}

/** The words of a search, folded; none for a blank one. */
export function searchWords(query: string): string[] {
  return foldedText(query)
    .split(" ")
    .filter((word) => word !== "");
}
