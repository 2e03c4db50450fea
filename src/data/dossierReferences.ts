import type { Dossier } from "../model/dossier.ts";
import type { Source } from "../model/report.ts";
import { duplicates, type Problem } from "./problem.ts";

interface Reference {
  pointer: string;
  id: string;
  kind: string;
  known: ReadonlySet<string>;
}

/**
 * Finds what one record says of another that is not there: ids that do not resolve, ids used twice, and paragraphs
 * beyond the report's end. Pointers are JSON pointers (RFC 6901) into the dossier file. Empty when all is well.
 * Whether a fact is true, or fits its meeting, is not checked here.
 */
export function referenceProblems(dossier: Dossier): Problem[] {
  return [...duplicateIds(dossier), ...danglingReferences(dossier), ...paragraphsOutside(dossier)];
}

const COLLECTIONS = ["mentions", "reports", "people", "places", "topics", "events", "meetings", "statements"] as const;

function duplicateIds(dossier: Dossier): Problem[] {
  return [
    ...COLLECTIONS.flatMap((name) => duplicates(name, "id", idList(dossier[name]))),
    ...duplicates(
      "countries",
      "code",
      dossier.countries.map(({ code }) => code),
    ),
  ];
}

function idList(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function danglingReferences(dossier: Dossier): Problem[] {
  return references(dossier).flatMap(({ pointer, id, kind, known }) =>
    known.has(id) ? [] : [{ pointer, expected: `the id of a ${kind} of this dossier`, found: JSON.stringify(id) }],
  );
}

function references(dossier: Dossier): Reference[] {
  const idsOf = (records: readonly { id: string }[]) => new Set(idList(records));
  const countries: ReadonlySet<string> = new Set(dossier.countries.map((country) => country.code));
  const [places, people, topics] = [idsOf(dossier.places), idsOf(dossier.people), idsOf(dossier.topics)];
  const [events, meetings, reports] = [idsOf(dossier.events), idsOf(dossier.meetings), idsOf(dossier.reports)];
  const found: Reference[] = [{ pointer: "/focus", id: dossier.focus, kind: "country", known: countries }];
  for (const { at, source } of allSources(dossier)) {
    found.push({ pointer: `${at}/report`, id: source.report, kind: "report", known: reports });
  }
  dossier.reports.forEach((report, index) => {
    report.paragraphs.forEach(({ leavesOpen = [] }, place) => {
      const at = `/reports/${index}/paragraphs/${place}/leavesOpen`;
      leavesOpen.forEach((id, n) => found.push({ pointer: `${at}/${n}`, id, kind: "meeting", known: meetings }));
    });
  });
  dossier.events.forEach((event, index) => {
    if (event.place) found.push({ pointer: `/events/${index}/place`, id: event.place, kind: "place", known: places });
  });
  dossier.meetings.forEach((meeting, index) => {
    const at = `/meetings/${index}`;
    found.push({ pointer: `${at}/place`, id: meeting.place, kind: "place", known: places });
    if (meeting.occasion) found.push({ pointer: `${at}/occasion`, id: meeting.occasion, kind: "event", known: events });
    meeting.parties.forEach((party, side) => {
      found.push({ pointer: `${at}/parties/${side}/country`, id: party.actor, kind: "country", known: countries });
      party.people.forEach(({ person }, number) => {
        found.push({
          pointer: `${at}/parties/${side}/people/${number}/person`,
          id: person,
          kind: "person",
          known: people,
        });
      });
    });
  });
  dossier.statements.forEach((statement, index) => {
    const at = `/statements/${index}`;
    statement.by.forEach((id, n) => found.push({ pointer: `${at}/by/${n}`, id, kind: "country", known: countries }));
    statement.topics.forEach((id, n) => found.push({ pointer: `${at}/topics/${n}`, id, kind: "topic", known: topics }));
    statement.meetings.forEach(({ id }, n) =>
      found.push({ pointer: `${at}/meetings/${n}/id`, id, kind: "meeting", known: meetings }),
    );
  });
  return found;
}

/** Every source of a dossier with the JSON pointer of its record. */
export function allSources(dossier: Dossier): { at: string; source: Source }[] {
  return (["mentions", "events", "meetings", "statements"] as const).flatMap((name) =>
    dossier[name].flatMap((record, index) =>
      record.sources.map((source, number) => ({ at: `/${name}/${index}/sources/${number}`, source })),
    ),
  );
}

function paragraphsOutside(dossier: Dossier): Problem[] {
  const counts = new Map(dossier.reports.map((report) => [report.id, report.paragraphs.length]));
  const cited = allSources(dossier).flatMap(({ at, source }) =>
    source.paragraphs.flatMap((paragraph, index) => {
      const count = counts.get(source.report);
      if (count === undefined || paragraph <= count) return [];
      return [
        { pointer: `${at}/paragraphs/${index}`, expected: `a paragraph from 1 to ${count}`, found: String(paragraph) },
      ];
    }),
  );
  const misnumbered = dossier.reports.flatMap((report, index) =>
    report.paragraphs.flatMap(({ number }, place) =>
      number === place + 1
        ? []
        : [
            {
              pointer: `/reports/${index}/paragraphs/${place}/number`,
              expected: String(place + 1),
              found: String(number),
            },
          ],
    ),
  );
  return [...cited, ...misnumbered];
}
