import type { Dossier } from "../model/dossier.ts";
import { ACTS, type Act, type Certainty, type Statement } from "../model/statement.ts";

/** A statement as it concerns one meeting. */
export interface StatementAt {
  statement: Statement;
  certainty: Certainty;
  /** The meeting's own reading note first, then the statement's. */
  notes: string[];
}

/** The statements made at a meeting, in the dossier's order. */
export function statementsAt(dossier: Dossier, meetingId: string): StatementAt[] {
  return dossier.statements.flatMap((statement) => {
    const tie = statement.meetings.find(({ id }) => id === meetingId);
    if (!tie) return [];
    return [
      { statement, certainty: tie.certainty, notes: [tie.note, statement.note].filter((note) => note !== undefined) },
    ];
  });
}

/** The statements grouped by act, in the order of `ACTS`, open ones last; acts without a statement are left out. */
export function byAct(statements: readonly StatementAt[]): { act: Act; statements: StatementAt[] }[] {
  const openLast = statements.toSorted(
    (one, other) => Number(one.certainty === "open") - Number(other.certainty === "open"),
  );
  return ACTS.map((act) => ({ act, statements: openLast.filter(({ statement }) => statement.act === act) })).filter(
    (group) => group.statements.length > 0,
  );
}
