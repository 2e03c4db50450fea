import type { Dossier } from "../model/dossier.ts";
import { ACTS, type Act, type Certainty, type Statement } from "../model/statement.ts";
import { perDossier } from "./perDossier.ts";

/** A statement as it concerns one meeting. */
export interface StatementAt {
  readonly statement: Statement;
  readonly certainty: Certainty;
  /** The meeting's own reading note first, then the statement's. */
  readonly notes: readonly string[];
}

/** The statements made at a meeting, in the dossier's order; none for a meeting that the dossier lacks. */
export function statementsAt(dossier: Dossier, meetingId: string): readonly StatementAt[] {
  return statementsByMeeting(dossier).get(meetingId) ?? [];
}

/** All of them at once: each panel asks for every meeting, and must not go through every statement each time. */
const statementsByMeeting = perDossier(({ statements }) => {
  const byMeeting = new Map<string, StatementAt[]>();
  for (const statement of statements) {
    for (const { id, certainty, note, certainBecause } of statement.meetings) {
      const known = byMeeting.get(id) ?? [];
      // A statement is at a meeting once: a second tie to it, which no checked dossier has, says nothing.
      if (known.at(-1)?.statement === statement) continue;
      const notes = [note, certainBecause, statement.note].filter((text) => text !== undefined);
      known.push({ statement, certainty, notes });
      byMeeting.set(id, known);
    }
  }
  return byMeeting;
});

/** The statements grouped by act, in the order of `ACTS`, open ones last; acts without a statement are left out. */
export function byAct(statements: readonly StatementAt[]): { act: Act; statements: StatementAt[] }[] {
  const openLast = statements.toSorted(
    (one, other) => Number(one.certainty === "open") - Number(other.certainty === "open"),
  );
  return ACTS.map((act) => ({ act, statements: openLast.filter(({ statement }) => statement.act === act) })).filter(
    (group) => group.statements.length > 0,
  );
}
