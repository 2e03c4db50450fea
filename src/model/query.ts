/** The longest search text that a link carries, in UTF-16 units. */
export const LONGEST_QUERY = 200;

/** Gives `text` when a link can carry it, else null. Any text will do: what it finds is for the search to say. */
export function parseQuery(text: string): string | null {
  return text.length <= LONGEST_QUERY ? text : null;
}

/** The text as a link carries it: cut to `LONGEST_QUERY`, which may leave half a character at its end. */
export function cutQuery(text: string): string {
  return text.slice(0, LONGEST_QUERY);
}
