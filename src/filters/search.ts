import { cutQuery, parseQuery } from "../model/query.ts";
import { searchWords } from "../records/foldedText.ts";
import { type MeetingText, meetingText } from "../records/meetingText.ts";
import type { Fit } from "./filter.ts";
import { singleFilter } from "./singleFilter.ts";

/** Which words occur in what the dossier tells of a meeting: every one of them must. */
export const search = singleFilter({
  kind: "text",
  name: "q",
  key: "query",
  empty: "",
  parse: parseQuery,
  serialise: (query) => cutQuery(query) || null,
  label: (query) => query.trim() || null,
  test(query, dossier) {
    const words = searchWords(query);
    return words.length === 0 ? null : (meeting) => allOf(words, meetingText(dossier, meeting));
  },
});

function allOf(words: readonly string[], { certain, open }: MeetingText): Fit {
  if (words.every((word) => certain.includes(word))) return "yes";
  return words.every((word) => certain.includes(word) || open.includes(word)) ? "open" : "no";
}
