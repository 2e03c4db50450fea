/** An id made of a text: its words in plain lower-case letters, as many as fit into `longest`. */
export function slugOf(text: string, longest = 55): string {
  const plain = text
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  return words.reduce((slug, word) => {
    const longer = slug === "" ? word : `${slug}-${word}`;
    return longer.length > longest ? slug : longer;
  }, "");
}
