import type { Dossier } from "../model/dossier.ts";
import { isInPeriod } from "../model/period.ts";
import { searchWords } from "../records/foldedText.ts";
import { type MeetingText, meetingText } from "../records/meetingText.ts";
import type { View } from "../view/view.ts";
import type { Fit, MeetingTraits, ValueFits } from "./meetingTraits.ts";

/** How a meeting fits one filter. */
export type FilterTest = (candidate: MeetingTraits) => Fit;

/** Gives one test for each filter that the view sets. Within a filter any value suffices. */
export function filterTests(dossier: Dossier, view: View): FilterTest[] {
  const { countries, topics, acts, period } = view;
  const words = searchWords(view.query);
  const tests: FilterTest[] = [];
  if (countries.length > 0) tests.push(({ country }) => anyOf(countries, country));
  if (topics.length > 0) tests.push(({ topic }) => anyOf(topics, topic));
  if (acts.length > 0) tests.push(({ act }) => anyOf(acts, act));
  if (period !== null) tests.push(({ meeting }) => (isInPeriod(meeting.date, period) ? "yes" : "no"));
  if (words.length > 0) tests.push(({ meeting }) => allOf(words, meetingText(dossier, meeting)));
  return tests;
}

function anyOf(values: readonly string[], fits: ValueFits): Fit {
  const found = values.map((value) => fits.get(value));
  if (found.includes("yes")) return "yes";
  return found.includes("open") ? "open" : "no";
}

/** Every word of a search must occur in the meeting's text. */
function allOf(words: readonly string[], { certain, open }: MeetingText): Fit {
  if (words.every((word) => certain.includes(word))) return "yes";
  return words.every((word) => certain.includes(word) || open.includes(word)) ? "open" : "no";
}
