/** Text as search compares it: accents, case, and the kinds of quotation mark, dash and space do not matter. */
export function foldedText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
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
