/** What a reader can do, by what stopped a file. */
export const FAILURE_WORDS = {
  offline: "Check the connection, then try again. Your view is kept: it is all in the address.",
  http: "The server may be busy, or the file may have moved. Try again; if it stays so, tell the site’s publisher.",
  json: "The file is damaged. Its publisher can find the place with “npm run check-data”; until then, try again later.",
  content: "The site’s publisher can mend it: “npm run check-data” names the same places and the remedies.",
} as const;

/** The button that loads once more what could not be loaded. */
export const RETRY_WORDS = { tryAgain: "Try again", trying: "Trying…" } as const;

/** What a reader is told when the page itself is at fault. */
export const GUARD_WORDS = {
  partFailed: "The rest of the page still works. Reloading keeps your view: it is all in the address.",
  pageFailed: "This page has stopped working",
  viewKept: "Nothing on it answers until it is loaded again. Your view is kept in the address, and in this link:",
  plainPage: "Every meeting as text, without filters; that page needs no script",
  reload: "Reload the page",
} as const;

/** That a part of the page has failed: `Something went wrong in the map`. */
export function partFailedText(part: string): string {
  return `Something went wrong in ${part}`;
}

/** What should stand in a place of a file, before what stands there: `expected a string; found`. */
export function expectedText(expected: string): string {
  return `expected ${expected}; found`;
}

/** How many problems are not listed: `… and 3 more`. */
export function moreProblems(count: number): string {
  return `… and ${count} more`;
}
