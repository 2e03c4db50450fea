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

const COLLECTIONS = [
  "organisations",
  "mentions",
  "reports",
  "people",
  "places",
  "topics",
  "events",
  "meetings",
  "statements",
  "discrepancies",
] as const;

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
  const kinds = {
    actor: new Set<string>([...dossier.countries.map(({ code }) => code), ...idList(dossier.organisations)]),
    place: new Set(idList(dossier.places)),
    person: new Set(idList(dossier.people)),
    topic: new Set(idList(dossier.topics)),
    event: new Set(idList(dossier.events)),
    meeting: new Set(idList(dossier.meetings)),
    report: new Set(idList(dossier.reports)),
  };
  const found: Reference[] = [];
  function refer(kind: keyof typeof kinds, pointer: string, ids: string | null | undefined | readonly string[]): void {
    const known = kinds[kind];
    const name = kind === "actor" ? "country or organisation" : kind;
    if (typeof ids === "string") found.push({ pointer, id: ids, kind: name, known });
    else ids?.forEach((id, n) => found.push({ pointer: `${pointer}/${n}`, id, kind: name, known }));
  }
  refer("actor", "/focus", dossier.focus);
  for (const { at, source } of allSources(dossier)) refer("report", `${at}/report`, source.report);
  dossier.reports.forEach(({ accountOf, paragraphs }, index) => {
    refer("actor", `/reports/${index}/accountOf`, accountOf);
    paragraphs.forEach(({ leavesOpen }, place) => {
      refer("meeting", `/reports/${index}/paragraphs/${place}/leavesOpen`, leavesOpen);
    });
  });
  dossier.events.forEach(({ place }, index) => refer("place", `/events/${index}/place`, place));
  dossier.meetings.forEach((meeting, index) => {
    const at = `/meetings/${index}`;
    refer("place", `${at}/place`, meeting.place);
    refer("event", `${at}/occasion`, meeting.occasion);
    refer("person", `${at}/calledOn`, meeting.calledOn);
    refer("actor", `${at}/visitBy`, meeting.visitBy);
    refer("topic", `${at}/topics`, meeting.topics);
    meeting.readouts.forEach(({ of }, n) => refer("actor", `${at}/readouts/${n}/of`, of));
    meeting.parties.forEach((party, side) => {
      refer("actor", `${at}/parties/${side}/actor`, party.actor);
      party.people.forEach(({ person }, n) => refer("person", `${at}/parties/${side}/people/${n}/person`, person));
    });
  });
  dossier.statements.forEach((statement, index) => {
    const at = `/statements/${index}`;
    refer("actor", `${at}/by`, statement.by);
    refer("actor", `${at}/accountOf`, statement.accountOf);
    refer("topic", `${at}/topics`, statement.topics);
    statement.meetings.forEach(({ id }, n) => refer("meeting", `${at}/meetings/${n}/id`, id));
  });
  dossier.discrepancies.forEach(({ meetings, versions }, index) => {
    const at = `/discrepancies/${index}`;
    refer("meeting", `${at}/meetings`, meetings);
    versions.forEach(({ accountOf }, n) => refer("actor", `${at}/versions/${n}/accountOf`, accountOf));
  });
  return found;
}

/** Every source of a dossier with the JSON pointer of its record. */
export function allSources(dossier: Dossier): { at: string; source: Source }[] {
  const own = (["mentions", "events", "meetings", "statements"] as const).flatMap((name) =>
    dossier[name].map(({ sources }, index) => ({ at: `/${name}/${index}`, sources })),
  );
  const readouts = dossier.meetings.flatMap((meeting, index) =>
    meeting.readouts.map(({ sources }, n) => ({ at: `/meetings/${index}/readouts/${n}`, sources })),
  );
  const versions = dossier.discrepancies.flatMap((discrepancy, index) =>
    discrepancy.versions.map(({ sources }, n) => ({ at: `/discrepancies/${index}/versions/${n}`, sources })),
  );
  return [...own, ...readouts, ...versions].flatMap(({ at, sources }) =>
    sources.map((source, number) => ({ at: `${at}/sources/${number}`, source })),
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
  return [...cited, ...misnumbered, ...unseenTexts(dossier), ...citedAsWhole(dossier)];
}

/** A text that was not seen has no paragraphs, and one that was has some. */
function unseenTexts({ reports }: Dossier): Problem[] {
  return reports.flatMap(({ textSeen, paragraphs, digest }, index) => {
    const isUnseen = textSeen === "none";
    const at = `/reports/${index}`;
    if (isUnseen && digest) {
      return [{ pointer: `${at}/digest`, expected: "no digest of a text that was not seen", found: "a digest" }];
    }
    if (isUnseen === (paragraphs.length === 0)) return [];
    return [
      {
        pointer: `${at}/paragraphs`,
        expected: isUnseen
          ? "no paragraph of a text that was not seen"
          : `paragraphs, as its text was seen (${textSeen})`,
        found: `${paragraphs.length}`,
      },
    ];
  });
}

/** A report whose text was seen is cited by its paragraphs: a reader has to be able to check the place. */
function citedAsWhole(dossier: Dossier): Problem[] {
  const seen = new Set(dossier.reports.filter(({ textSeen }) => textSeen !== "none").map(({ id }) => id));
  return allSources(dossier).flatMap(({ at, source }) =>
    source.paragraphs.length === 0 && seen.has(source.report)
      ? [{ pointer: `${at}/paragraphs`, expected: "the paragraphs of the report, whose text was seen", found: "none" }]
      : [],
  );
}
