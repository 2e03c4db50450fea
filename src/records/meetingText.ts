import type { Dossier } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import { foldedText } from "./foldedText.ts";
import { actorOf, eventOf, personOf, placeOf, topicOf } from "./lookup.ts";
import { perDossier } from "./perDossier.ts";
import { type StatementAt, statementsAt } from "./statementsAt.ts";

/** The folded text by which a meeting is found. */
export interface MeetingText {
  /** What is true of the meeting by the report. */
  readonly certain: string;
  /** What only a reading that the report leaves open would add. */
  readonly open: string;
}

const textsOf = perDossier(() => new Map<string, MeetingText>());

/**
 * The words by which search finds a meeting, folded: countries, people with aliases, offices, ranks, venue, occasion,
 * topics and statements. Kept per dossier, because every keystroke asks for all of them.
 */
export function meetingText(dossier: Dossier, meeting: Meeting): MeetingText {
  const texts = textsOf(dossier);
  const text = texts.get(meeting.id) ?? composed(dossier, meeting);
  texts.set(meeting.id, text);
  return text;
}

function composed(dossier: Dossier, meeting: Meeting): MeetingText {
  const statements = statementsAt(dossier, meeting.id);
  const parties = meeting.parties.flatMap(({ actor, people }) => {
    const { name, id, short } = actorOf(dossier, actor);
    return [name, id, short, ...people.flatMap((delegate) => delegateWords(dossier, delegate))];
  });
  const occasion = meeting.occasion ? eventOf(dossier, meeting.occasion).title : "";
  return {
    certain: joined([
      ...parties,
      placeOf(dossier, meeting.place).name,
      occasion,
      ...statementWords(
        dossier,
        statements.filter(({ certainty }) => certainty !== "open"),
      ),
    ]),
    open: joined(
      statementWords(
        dossier,
        statements.filter(({ certainty }) => certainty === "open"),
      ),
    ),
  };
}

function delegateWords(dossier: Dossier, { person, office, rank }: Meeting["parties"][0]["people"][0]): string[] {
  const { name, aliases, nativeName } = personOf(dossier, person);
  return [name, ...aliases, nativeName ?? "", office, rank ?? ""];
}

function statementWords(dossier: Dossier, statements: readonly StatementAt[]): string[] {
  return statements.flatMap(({ statement }) => [
    statement.act,
    statement.text,
    ...statement.topics.map((topic) => topicOf(dossier, topic).label),
  ]);
}

function joined(words: readonly string[]): string {
  return foldedText(words.join(" | "));
}
