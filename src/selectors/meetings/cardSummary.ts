import type { Actor, ActorId } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import { counterpartsOf, type Meeting } from "../../model/meeting.ts";
import { ACTS, type Act } from "../../model/statement.ts";
import { actorOf, meetingOf } from "../../records/lookup.ts";
import { byAct, type StatementAt, statementsAt } from "../../records/statementsAt.ts";

/** Statements of one act by the same side or sides. */
export interface SaidCount {
  act: Act;
  count: number;
}

/** What a closed card tells of a meeting. */
export interface CardSummary {
  /** What came of it: the first stated of the strongest act; null when all is open. */
  main: StatementAt | null;
  /** Who said that, or agreed to it: those of the meeting's parties. */
  speakers: Actor[];
  /** Who else it is stated of: the counterparts at the other meetings of the same statement. */
  alike: Actor[];
  /** The other stated ones, counted by who said them: the side that said most first. */
  others: { speakers: Actor[]; acts: SaidCount[] }[];
  /** Those that the report leaves open, and the notes that say why. */
  open: readonly StatementAt[];
}

/** Sums up a meeting. Never counts what is open as said. */
export function cardSummary(dossier: Dossier, meeting: Meeting): CardSummary {
  const all = statementsAt(dossier, meeting.id);
  const stated = byAct(all.filter(({ certainty }) => certainty !== "open")).flatMap(({ statements }) => statements);
  const [main = null, ...rest] = stated;
  return {
    main,
    speakers: main === null ? [] : speakersAt(dossier, meeting, main.statement.by),
    alike: main === null ? [] : alikeAt(dossier, meeting, main),
    others: countedBySpeakers(dossier, meeting, rest),
    open: all.filter(({ certainty }) => certainty === "open"),
  };
}

/** Those of a meeting's parties who are among the speakers, in the meeting's order. */
export function speakersAt(dossier: Dossier, { parties }: Meeting, by: readonly ActorId[]): Actor[] {
  return parties.filter(({ actor }) => by.includes(actor)).map(({ actor }) => actorOf(dossier, actor));
}

function alikeAt(dossier: Dossier, { id }: Meeting, { statement }: StatementAt): Actor[] {
  const others = statement.meetings.filter((tie) => tie.id !== id && tie.certainty !== "open");
  const counterparts = others.flatMap((tie) => {
    const meeting = meetingOf(dossier, tie.id);
    return meeting === null ? [] : counterpartsOf(meeting, dossier.focus).map(({ actor }) => actor);
  });
  return [...new Set(counterparts)].map((actor) => actorOf(dossier, actor));
}

function countedBySpeakers(dossier: Dossier, meeting: Meeting, rest: readonly StatementAt[]): CardSummary["others"] {
  const bySpeakers = new Map<string, { speakers: Actor[]; said: StatementAt[] }>();
  for (const at of rest) {
    const speakers = speakersAt(dossier, meeting, at.statement.by);
    const key = speakers.map(({ id }) => id).join();
    const known = bySpeakers.get(key);
    if (known) known.said.push(at);
    else bySpeakers.set(key, { speakers, said: [at] });
  }
  return [...bySpeakers.values()]
    .toSorted((one, other) => other.said.length - one.said.length)
    .map(({ speakers, said }) => ({ speakers, acts: countedByAct(said) }));
}

function countedByAct(said: readonly StatementAt[]): SaidCount[] {
  return ACTS.map((act) => ({ act, count: said.filter(({ statement }) => statement.act === act).length })).filter(
    ({ count }) => count > 0,
  );
}
