import type { PhraseKind } from "../records/meetingText.ts";

/** What a text is in which a search found its words. */
const KIND_WORDS: Record<Exclude<PhraseKind, "alias">, string> = {
  party: "Took part",
  code: "Code",
  person: "Took part",
  office: "Office",
  rank: "Rank",
  place: "Place",
  occasion: "Held beside",
  act: "Kind of statement",
  statement: "Statement",
  topic: "Topic",
};

/** Texts of what a search is answered beside the meetings that it finds. */
export const ANSWER_WORDS = {
  notAParty: "Named in the report, but took part in no meeting:",
  howKnown: "How we know:",
  leavesSite: "The link leaves this site.",
} as const;

/** What a text is, before it, and whose: `Rank of Dong Jun:`. */
export function hitName(kind: PhraseKind, of: string | null): string {
  return kind === "alias" ? `${of}, also written:` : `${KIND_WORDS[kind]}${of ? ` of ${of}` : ""}:`;
}

/** Says that a report leaves out what follows, by its name where a dossier has several. */
export function notInReport(report: string | null): string {
  return `Not in ${report ?? "this report"}:`;
}
