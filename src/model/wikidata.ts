/** The address of an item of Wikidata: what names the same thing in data elsewhere, and a page for people. */
export function wikidataLink(id: string): string {
  return `https://www.wikidata.org/entity/${id}`;
}
