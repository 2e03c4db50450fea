import type { Dossier, DossierEvent } from "../model/dossier.ts";
import { date, testDossier } from "./mapTestDossier.ts";
import { changedDossier, realDossier } from "./realDossier.ts";

/** For tests: the shipped dossier with its meetings on days far enough apart that its timeline is a chart. */
export const spreadDossier: Dossier = changedDossier({
  "/meetings/1/date": "2025-06-20",
  "/meetings/2/date": "2025-06-05",
  "/meetings/3/date": "2025-05-10",
});

/** For tests: as many meetings as share a number, on four days. */
export const crowdedDossier: Dossier = {
  ...realDossier,
  meetings: realDossier.meetings.flatMap((meeting) =>
    ["2025-06-24", "2025-06-25", "2025-06-26", "2025-06-27"].map((day) => ({
      ...meeting,
      id: `${meeting.id}-${day}`,
      date: date(day),
    })),
  ),
  statements: [],
};

/** Dates of each kind, near each other and far apart. */
const DATES = ["2019", "2021-03", "2021-03-05", "2021-03-06", "2021-03-07/2021-04-20", "2024", "2024-02-29"];
const LATER = ["[2025-06-20,2025-06-26]", "2025-06-26", "2025-06-27", "2025-04-22/2025-06-26", "2025-06", "2030-01-01"];
const ALL = [...DATES, ...LATER];
const ROLES: DossierEvent["role"][] = ["background", "occasion", "publication"];

/** For tests: a dossier of so many meetings and events, at dates of every kind; the same seed gives the same one. */
export function datedDossier(seed: number, meetings: number, events: number): Dossier {
  const dateAt = (index: number) => date(ALL[(index * 5 + seed * 7 + index * index * seed) % ALL.length] ?? "2025");
  const certaintyAt = (index: number) => (index % 3 === 0 ? ("open" as const) : ("derived" as const));
  return {
    ...testDossier,
    id: `dated-${seed}-${meetings}-${events}`,
    statements: [],
    events: Array.from({ length: events }, (_, index) => ({
      id: `event-${index}`,
      title:
        ["Talks of ministers on the border", "Release", "An exercise of both navies at sea"][(index + seed) % 3] ?? "",
      date: dateAt(index),
      dateCertainty: certaintyAt(index),
      role: ROLES[(index + seed) % ROLES.length] ?? "background",
      sources: [],
    })),
    meetings: testDossier.meetings
      .flatMap((meeting) => Array.from({ length: meetings }, () => meeting))
      .slice(0, meetings)
      .map((meeting, index) => ({
        ...meeting,
        id: `meeting-${index}`,
        date: dateAt(index + events),
        dateCertainty: certaintyAt(index),
      })),
  };
}
