import type { Dossier } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Statement } from "../model/statement.ts";
import { type StatementAt, statementsAt } from "../records/statementsAt.ts";
import type { FacetName } from "./filterName.ts";

/** How a meeting fits a filter: "open" when only through a statement that the report leaves open. */
export type Fit = "yes" | "open" | "no";

/** The values of one facet that a meeting has, and how it fits them. A value that is not there is a "no". */
export type ValueFits = ReadonlyMap<string, Exclude<Fit, "no">>;

/** A meeting with what the facets know of it. */
export type MeetingTraits = Readonly<Record<FacetName, ValueFits> & { meeting: Meeting }>;

/** Gives the parties of a meeting, and the topics and acts of any statement made there. */
export function meetingTraits(dossier: Dossier, meeting: Meeting): MeetingTraits {
  const statements = statementsAt(dossier, meeting.id);
  return {
    meeting,
    country: new Map(meeting.parties.map(({ actor }) => [actor, "yes"])),
    topic: valueFits(statements, ({ topics }) => topics),
    act: valueFits(statements, ({ act }) => [act]),
  };
}

function valueFits(statements: readonly StatementAt[], valuesOf: (statement: Statement) => string[]): ValueFits {
  const fits = new Map<string, "yes" | "open">();
  for (const { statement, certainty } of statements) {
    for (const value of valuesOf(statement)) {
      if (certainty !== "open") fits.set(value, "yes");
      else if (!fits.has(value)) fits.set(value, "open");
    }
  }
  return fits;
}
