import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { foldedText, searchWords } from "../../records/foldedText.ts";
import { foundParts, type TextPart } from "../../records/foundWords.ts";
import { type MeetingPhrase, meetingPhrases, type PhraseKind } from "../../records/meetingText.ts";

/** A text of a meeting that a search found, with the words marked in it. */
export interface SearchHit extends MeetingPhrase {
  parts: TextPart[];
}

/** What says most to a reader comes first: a name is its own reason, and a sentence tells more than its topic. */
const KINDS: readonly PhraseKind[] = [
  "party",
  "person",
  "alias",
  "statement",
  "topic",
  "place",
  "occasion",
  "rank",
  "office",
  "act",
  "code",
];

/**
 * Why a search finds a meeting: as few of its texts as hold all the words that occur in it, the one with most of them
 * first. What the report leaves open stands in only for words that are nowhere else.
 */
export function searchHits(dossier: Dossier, meeting: Meeting, query: string): SearchHit[] {
  const words = searchWords(query);
  const phrases = meetingPhrases(dossier, meeting)
    .toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))
    .map((phrase) => ({ phrase, folded: foldedText(phrase.text) }));
  const certain = phrases.filter(({ phrase }) => !phrase.isOpen);
  const open = phrases.filter(({ phrase }) => phrase.isOpen);
  const chosen = chosenPhrases(certain, words);
  const rest = words.filter((word) => !chosen.some(({ folded }) => folded.includes(word)));
  return [...chosen, ...chosenPhrases(open, rest)].map(({ phrase }) => ({
    ...phrase,
    parts: foundParts(phrase.text, words),
  }));
}

interface FoldedPhrase {
  phrase: MeetingPhrase;
  folded: string;
}

/** Again and again the phrase that holds most of the words which are still to be found, until none holds any. */
function chosenPhrases(phrases: readonly FoldedPhrase[], words: readonly string[]): FoldedPhrase[] {
  const held = phrases.map((entry) => ({ entry, words: words.filter((word) => entry.folded.includes(word)) }));
  const [best] = held.toSorted((one, other) => other.words.length - one.words.length);
  if (!best || best.words.length === 0) return [];
  const rest = words.filter((word) => !best.words.includes(word));
  return [best.entry, ...chosenPhrases(phrases, rest)];
}
