import type { Actor } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import { counterpartsOf } from "../../model/meeting.ts";
import { ACTS, type Act, type Statement } from "../../model/statement.ts";
import { actorOf, meetingOf } from "../../records/lookup.ts";
import { perDossier } from "../../records/perDossier.ts";

/** One thing that came of the meetings. */
export interface Outcome {
  statement: Statement;
  act: Act;
  /** The sentence that tells it. */
  text: string;
  /** For whom the report leaves it open, and the reading note that says why. */
  unclear: { actor: Actor; note: string }[];
}

/**
 * What came of the dossier's meetings, whatever the view: the statements that have a lead, agreed ones first and then by
 * the order of acts; of one act those without a doubt first, and then as the dossier lists them.
 */
export const outcomes: (dossier: Dossier) => Outcome[] = perDossier((dossier) =>
  dossier.statements
    .flatMap((statement) => (statement.lead === undefined ? [] : [outcomeOf(dossier, statement, statement.lead)]))
    .toSorted((one, other) => rank(one) - rank(other)),
);

function rank({ act, unclear }: Outcome): number {
  return 2 * ACTS.indexOf(act) + (unclear.length > 0 ? 1 : 0);
}

function outcomeOf(dossier: Dossier, statement: Statement, text: string): Outcome {
  const open = statement.meetings.filter(({ certainty }) => certainty === "open");
  return {
    statement,
    act: statement.act,
    text,
    unclear: open.flatMap(({ id, note = statement.note }) => {
      const meeting = meetingOf(dossier, id);
      if (meeting === null) return [];
      return counterpartsOf(meeting, dossier.focus).map(({ actor }) => ({
        actor: actorOf(dossier, actor),
        note: note ?? "",
      }));
    }),
  };
}
