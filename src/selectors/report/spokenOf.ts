import type { Dossier, Mention } from "../../model/dossier.ts";
import type { Omission, Report } from "../../model/report.ts";
import { foldedText, searchWords } from "../../records/foldedText.ts";
import { meetingText } from "../../records/meetingText.ts";

/** What the dossier has to say of a search beyond its meetings. */
export interface SpokenOf {
  /** Named in a report, without having taken part. */
  mentions: Mention[];
  /** Known not to be in a report. */
  omissions: { report: Report; omission: Omission }[];
}

/** From so many letters on the beginning of a word is enough; fewer begin too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * Who a search names that took part in no meeting, and what it names that a report leaves out. Every word has to be
 * there, and one of them has to tell it apart: by standing in a mention's name or its term in the report, or by
 * standing in no meeting, which would be found for it otherwise.
 */
export function spokenOf(dossier: Dossier, query: string): SpokenOf {
  const words = searchWords(query).flatMap(wordsIn);
  const isInMeetings = (word: string) =>
    dossier.meetings.some((meeting) => {
      const { certain, open } = meetingText(dossier, meeting);
      return hasWord(certain, word) || hasWord(open, word);
    });
  const isAnswer = (text: string, name = "") =>
    words.every((word) => hasWord(text, word)) && words.some((word) => hasWord(name, word) || !isInMeetings(word));
  const named = ({ name, sources }: Mention) => foldedText([name, ...sources.flatMap(({ terms }) => terms)].join(" "));
  if (words.length === 0) return { mentions: [], omissions: [] };
  return {
    mentions: dossier.mentions.filter((mention) => {
      const name = named(mention);
      return isAnswer(`${name} ${foldedText(mention.note)}`, name);
    }),
    omissions: dossier.reports.flatMap((report) =>
      report.omits.filter(({ what }) => isAnswer(foldedText(what))).map((omission) => ({ report, omission })),
    ),
  };
}

/** The words of a folded text, without what stands between them: `russia's` has two. */
function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** Whether the word stands in the text, or begins a word of it. */
function hasWord(text: string, word: string): boolean {
  return wordsIn(text).some((other) => other === word || (word.length >= SHORTEST_BEGINNING && other.startsWith(word)));
}
