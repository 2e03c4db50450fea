/** What a reader can do, by what stopped a file. */
export const FAILURE_WORDS = {
  offline: "Check the connection, then try again. Your view is kept: it is all in the address.",
  http: "The server may be busy, or the file may have moved. Try again; if it stays so, tell the site’s publisher.",
  json: "The file is damaged. Its publisher can find the place with “npm run check-data”; until then, try again later.",
  content: "The site’s publisher can mend it: “npm run check-data” names the same places and the remedies.",
} as const;
