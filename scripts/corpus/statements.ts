import { grouped } from "../../src/records/grouped.ts";
import { citedBy } from "./cited.ts";
import { collectedMeetings } from "./collection.ts";
import { accounts, leads } from "./sideTables.ts";

const outcomes = collectedMeetings.flatMap((meeting) =>
  meeting.outcomes.map((text, index) => ({ text, meeting, id: `${meeting.id}-outcome-${index + 1}` })),
);

type Outcome = (typeof outcomes)[number];

/**
 * The outcomes of the meetings. Who said them, and how, is not recorded, so each is *reported* by nobody; one that three
 * meetings share is one statement, named for the first of them.
 */
export const statements = [...grouped(outcomes, ({ text }) => [text]).values()].map(statementOf);

function statementOf(told: readonly [Outcome, ...Outcome[]]) {
  const [first] = told;
  const lead = leads[first.text];
  const accountOf = accounts.outcomes[first.text];
  return {
    id: first.id,
    act: "reported" as const,
    by: [],
    text: first.text,
    ...(lead === undefined ? {} : { lead }),
    topics: [],
    meetings: told.map(({ meeting }) => ({ id: meeting.id, certainty: "stated" as const })),
    ...(accountOf === undefined ? {} : { accountOf }),
    sources: citedBy(told.map(({ meeting }) => meeting)),
  };
}
