import type { Dossier } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import { foldedText } from "./foldedText.ts";
import { actorOf, eventOf, personOf, topicOf, venueOf } from "./lookup.ts";
import { perDossier } from "./perDossier.ts";
import { statementsAt } from "./statementsAt.ts";

/** What a phrase tells of a meeting. */
export type PhraseKind =
  | "party"
  | "code"
  | "person"
  | "alias"
  | "office"
  | "rank"
  | "place"
  | "occasion"
  | "act"
  | "statement"
  | "topic";

/** One of the texts by which a meeting is found, as the dossier writes it. */
export interface MeetingPhrase {
  kind: PhraseKind;
  text: string;
  /** Whose it is: the person of an alias, an office or a rank, the country of a code. */
  of: string | null;
  /** Only a reading that the report leaves open ties it to the meeting. */
  isOpen: boolean;
}

/** The folded text by which a meeting is found. */
export interface MeetingText {
  /** What is true of the meeting by the report. */
  readonly certain: string;
  /** What only a reading that the report leaves open would add. */
  readonly open: string;
}

const textsOf = perDossier(() => new Map<string, MeetingText>());

/** The words by which search finds a meeting, folded. Kept per dossier, because every keystroke asks for all of them. */
export function meetingText(dossier: Dossier, meeting: Meeting): MeetingText {
  const texts = textsOf(dossier);
  const text = texts.get(meeting.id) ?? composed(meetingPhrases(dossier, meeting));
  texts.set(meeting.id, text);
  return text;
}

/** All by which search finds a meeting: parties, people with aliases, offices, ranks, venue, occasion, topics, statements. */
export function meetingPhrases(dossier: Dossier, meeting: Meeting): MeetingPhrase[] {
  const phrases: MeetingPhrase[] = [];
  function add(kind: PhraseKind, text: string | null | undefined, of: string | null = null, isOpen = false): void {
    if (text) phrases.push({ kind, text, of, isOpen });
  }
  for (const { actor, people } of meeting.parties) {
    const { name, id, short, aliases } = actorOf(dossier, actor);
    add("party", name);
    for (const alias of aliases) add("alias", alias, name);
    add("code", id, name);
    add("code", short, name);
    for (const { person, office, rank } of people) {
      const { name: printed, aliases, nativeName } = personOf(dossier, person);
      add("person", printed);
      for (const alias of [...aliases, nativeName]) add("alias", alias, printed);
      add("office", office, printed);
      add("rank", rank, printed);
    }
  }
  const venue = venueOf(dossier, meeting);
  add("place", venue?.name);
  for (const alias of venue?.aliases ?? []) add("alias", alias, venue?.name);
  add("occasion", meeting.occasion && eventOf(dossier, meeting.occasion).title);
  for (const topic of meeting.topics) add("topic", topicOf(dossier, topic).label);
  for (const topic of meeting.topicsAsReported) add("topic", topic);
  for (const text of [meeting.summary, meeting.context, meeting.untold]) add("statement", text);
  for (const { gist } of meeting.readouts) add("statement", gist);
  for (const { statement, certainty } of statementsAt(dossier, meeting.id)) {
    const isOpen = certainty === "open";
    add("act", statement.act, null, isOpen);
    add("statement", statement.text, null, isOpen);
    for (const topic of statement.topics) add("topic", topicOf(dossier, topic).label, null, isOpen);
  }
  return phrases;
}

function composed(phrases: readonly MeetingPhrase[]): MeetingText {
  const texts = { certain: "", open: "" };
  for (const { text, isOpen } of phrases) texts[isOpen ? "open" : "certain"] += `${foldedText(text)} | `;
  return texts;
}
