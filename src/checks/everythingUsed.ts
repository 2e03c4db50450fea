import { allSources } from "../data/dossierReferences.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Is every record there for something? A topic, person, place or country that nothing names would mislead a filter. */
export function everythingUsed({ dossier }: Subject): Finding[] {
  const { events, meetings, statements, organisations, places } = dossier;
  const parties = meetings.flatMap((meeting) => meeting.parties);
  const tellers = [dossier.reports, statements, dossier.discrepancies.flatMap(({ versions }) => versions)].flat();
  const actors = new Set([
    ...parties.map(({ actor }) => actor),
    ...tellers.flatMap(({ accountOf }) => accountOf ?? []),
  ]);
  const delegates = parties.flatMap(({ people }) => people.map(({ person }) => person));
  return [
    ...unused(
      "topics",
      "statement or meeting",
      dossier.topics,
      new Set([...statements, ...meetings].flatMap(topicsOf)),
    ),
    ...unused("people", "party", dossier.people, new Set([...delegates, ...meetings.map(({ calledOn }) => calledOn)])),
    ...unused("places", "meeting or event", places, new Set([...events, ...meetings].map(({ place }) => place))),
    ...unused(
      "countries",
      "meeting, account or place",
      dossier.countries.map(({ code }) => ({ id: code })),
      new Set([...actors, ...places.map(({ country }) => country)]),
    ),
    ...unused("organisations", "meeting or account", organisations, actors),
    ...unused("reports", "source", dossier.reports, new Set(allSources(dossier).map(({ source }) => source.report))),
    ...emptyMeetings(dossier),
    ...unusedOccasions(dossier),
  ];
}

function topicsOf({ topics }: { topics: string[] }): string[] {
  return topics;
}

/** Of a meeting something is told, or it is said that nothing is. */
function emptyMeetings({ meetings, statements }: Dossier): Finding[] {
  const told = new Set(statements.flatMap((one) => one.meetings.map(({ id }) => id)));
  return meetings.flatMap(({ id, untold, summary, topics, readouts }, index) => {
    const isTold = told.has(id) || summary !== undefined || topics.length + readouts.length > 0;
    if (isTold !== (untold !== undefined)) return [];
    return [
      {
        pointer: `/meetings/${index}${isTold ? "/untold" : ""}`,
        wrong: isTold
          ? `Of ${id} nothing is said to be told, and a statement, summary, topic or readout tells of it.`
          : `No statement names ${id}, and nothing else tells what it was about.`,
        mend: isTold
          ? "Take untold away, or what tells of it."
          : "Add what the reports tell of it; where they tell nothing, say so in untold.",
      },
    ];
  });
}

function unused(
  collection: string,
  user: string,
  records: readonly { id: string }[],
  used: ReadonlySet<string | null | undefined>,
): Finding[] {
  return records.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          {
            pointer: `/${collection}/${index}`,
            wrong: `No ${user} names ${id}.`,
            mend: `Correct the ${user} that should name it, or take it away${collection === "organisations" ? "; a body that is only named stands among the mentions" : ""}.`,
          },
        ],
  );
}

function unusedOccasions({ events, meetings }: Dossier): Finding[] {
  return events.flatMap(({ id, role }, index) =>
    role !== "occasion" || meetings.some(({ occasion }) => occasion === id)
      ? []
      : [
          {
            pointer: `/events/${index}`,
            wrong: `No meeting was held on the occasion of ${id}.`,
            mend: "Name it as the occasion of a meeting, or give it another role.",
          },
        ],
  );
}
