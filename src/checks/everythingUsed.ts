import type { Dossier } from "../model/dossier.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Is every record there for something? A topic, person, place or country that nothing names would mislead a filter. */
export function everythingUsed({ dossier }: Subject): Finding[] {
  const { events, meetings, statements } = dossier;
  const parties = meetings.flatMap((meeting) => meeting.parties);
  const sources = [...dossier.mentions, ...events, ...meetings, ...statements].flatMap((record) => record.sources);
  return [
    ...unused("topics", "statement", dossier.topics, new Set(statements.flatMap(({ topics }) => topics))),
    ...unused(
      "people",
      "party",
      dossier.people,
      new Set(parties.flatMap(({ people }) => people.map(({ person }) => person))),
    ),
    ...unused(
      "places",
      "meeting or event",
      dossier.places,
      new Set([...events, ...meetings].map(({ place }) => place)),
    ),
    ...unused(
      "countries",
      "meeting",
      dossier.countries.map(({ code }) => ({ id: code })),
      new Set<string>(parties.map(({ actor }) => actor)),
    ),
    ...unused("reports", "source", dossier.reports, new Set(sources.map(({ report }) => report))),
    ...unused(
      "meetings",
      "statement",
      meetings,
      new Set(statements.flatMap((one) => one.meetings.map(({ id }) => id))),
    ),
    ...unusedOccasions(dossier),
  ];
}

function unused(
  collection: string,
  user: string,
  records: readonly { id: string }[],
  used: ReadonlySet<string | undefined>,
): Finding[] {
  return records.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          {
            pointer: `/${collection}/${index}`,
            wrong: `No ${user} names ${id}.`,
            mend: `Take it away, or correct the ${user} that should name it.`,
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
