import type { Dossier } from "../model/dossier.ts";
import type { Statement } from "../model/statement.ts";
import { actorOf } from "../records/lookup.ts";
import { actorNames, isNamedIn } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { occursIn } from "./occursIn.ts";
import type { Subject } from "./subject.ts";

/** A sentence has room for the names of so many; more may be told as a number, or by what they belong to. */
const MOST_NAMED = 4;

/** With more meetings the first screen tells of some of them. */
const MOST_TOLD = 8;

/**
 * Do the sentences that lead the page say no more than is known? A lead is of something that the report states, names
 * those who surely said it and nobody for whom that is open, and in a dossier whose meetings a first screen can tell of
 * there is one for every meeting with anything stated.
 * Countries are found by their names; what a sentence means is not seen.
 */
export function leadsHold({ dossier }: Subject): Finding[] {
  return [
    ...dossier.statements.flatMap((statement, index) => leadProblems(dossier, statement, `/statements/${index}/lead`)),
    ...untoldMeetings(dossier),
  ];
}

function leadProblems(dossier: Dossier, statement: Statement, pointer: string): Finding[] {
  const { lead, by, meetings } = statement;
  if (lead === undefined) return [];
  const sure = partiesAt(
    dossier,
    meetings.filter(({ certainty }) => certainty !== "open"),
  );
  if (sure.size === 0) {
    return [
      {
        pointer,
        wrong: "It leads the page, and the report leaves it open for every meeting.",
        mend: "Take the lead away: the first screen tells what is stated, and marks what is unclear of that.",
      },
    ];
  }
  const speakers = by.filter((actor) => sure.has(actor));
  const unnamed =
    speakers.length > MOST_NAMED ? [] : speakers.filter((actor) => !isNamedIn([lead], actorNames(dossier, actor)));
  const unsure = partiesAt(dossier, meetings);
  // What is spoken of may be a country too; then the statement itself speaks of it.
  const doubtful = dossier.countries.filter(
    ({ code, name }) =>
      !sure.has(code) && occursIn(lead, name) && (unsure.has(code) || !occursIn(statement.text, name)),
  );
  return [
    ...unnamed.map((actor) => ({
      pointer,
      wrong: `It does not name ${actorOf(dossier, actor).name}, which said it.`,
      mend: `Name everyone who surely said it, or agreed to it; more than ${MOST_NAMED} need not be named.`,
    })),
    ...doubtful.map(({ name }) => ({
      pointer,
      wrong: `It names ${name}, for which the report does not state it.`,
      mend: "Leave the name out: the page says beside the sentence for whom it is unclear. A country that is spoken of is named in the statement's text too.",
    })),
  ];
}

function untoldMeetings(dossier: Dossier): Finding[] {
  if (dossier.meetings.length > MOST_TOLD) return [];
  const isStatedAt = (id: string) => (statement: Statement) =>
    statement.meetings.some((tie) => tie.id === id && tie.certainty !== "open");
  const leads = dossier.statements.filter(({ lead }) => lead !== undefined);
  return dossier.meetings.flatMap(({ id }, index) =>
    dossier.statements.some(isStatedAt(id)) && !leads.some(isStatedAt(id))
      ? [
          {
            pointer: `/meetings/${index}`,
            wrong: `No statement with a lead is stated of the meeting ${id}: the first screen would not tell of it.`,
            mend: "Give a lead to what came of that meeting.",
          },
        ]
      : [],
  );
}

function partiesAt({ meetings }: Dossier, ties: Statement["meetings"]): ReadonlySet<string> {
  const at = meetings.filter(({ id }) => ties.some((tie) => tie.id === id));
  return new Set(at.flatMap(({ parties }) => parties.map(({ actor }) => actor)));
}
