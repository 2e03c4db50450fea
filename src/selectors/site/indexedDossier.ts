import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { DossierFacts, IndexedDossier, IndexedMeeting, IndexedName } from "../../model/siteIndex.ts";
import { whenText } from "../../records/dateText.ts";
import { personOf, placeOf } from "../../records/lookup.ts";
import { meetingLabel } from "../../records/meetingName.ts";
import { meetingText } from "../../records/meetingText.ts";
import { storyFacts } from "../report/storyFacts.ts";

/** What the catalogue page tells of the dossier. */
export function dossierFacts(dossier: Dossier, isDraft = false): DossierFacts {
  const { id, title, summary, meetings, reports } = dossier;
  const { days } = storyFacts(dossier);
  const actors = new Set(meetings.flatMap(actorsAt));
  const countries = dossier.countries.filter(({ code }) => actors.has(code)).length;
  const counts = { meetings: meetings.length, countries, reports: reports.length };
  const missing = dossier.coverage?.missing.map(({ what }) => what) ?? [];
  return { id, title, summary, first: days?.first ?? null, last: days?.last ?? null, counts, missing, isDraft };
}

/** The dossier as a search over all of them has it: no statement and no source, but every word that finds a meeting. */
export function indexedDossier(dossier: Dossier, isDraft = false): IndexedDossier {
  const { meetings, people, countries, organisations, places } = dossier;
  const met = counted(meetings.flatMap(actorsAt));
  const spoke = counted(meetings.flatMap(peopleAt));
  const held = counted(meetings.flatMap(({ place }) => place ?? []));
  return {
    ...dossierFacts(dossier, isDraft),
    names: {
      people: people.map(({ id, name, aliases, nativeName }) =>
        named(spoke, id, name, nativeName === undefined ? aliases : [...aliases, nativeName]),
      ),
      countries: countries.map(({ code, name, aliases }) => named(met, code, name, aliases)).filter(tookPart),
      organisations: organisations
        .map(({ id, name, short, aliases }) => named(met, id, name, [short, ...aliases]))
        .filter(tookPart),
      places: places.map(({ id, name, aliases }) => named(held, id, name, aliases)).filter(tookPart),
    },
    meetings: meetings.map((meeting) => indexedMeeting(dossier, meeting)),
  };
}

function indexedMeeting(dossier: Dossier, meeting: Meeting): IndexedMeeting {
  const { certain, open } = meetingText(dossier, meeting);
  const words = new Set(`${certain} ${open}`.split(" ").filter((word) => word !== "" && word !== "|"));
  return {
    id: meeting.id,
    name: meetingLabel(dossier, meeting),
    date: meeting.date === null ? "" : whenText(meeting),
    place: meeting.place === null ? "" : placeOf(dossier, meeting.place).name,
    people: peopleAt(meeting).map((id) => personOf(dossier, id).name),
    words: [...words].join(" "),
  };
}

function actorsAt({ parties }: Meeting): string[] {
  return parties.map(({ actor }) => actor);
}

function peopleAt({ parties }: Meeting): string[] {
  return parties.flatMap(({ people }) => people.map(({ person }) => person));
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function named(counts: ReadonlyMap<string, number>, id: string, name: string, aliases: readonly string[]): IndexedName {
  return { id, name, aliases: [...aliases], meetings: counts.get(id) ?? 0 };
}

function tookPart({ meetings }: IndexedName): boolean {
  return meetings > 0;
}
