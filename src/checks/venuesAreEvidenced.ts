import type { Dossier } from "../model/dossier.ts";
import type { Source } from "../model/report.ts";
import { citedReports, termsOf } from "./datedRecords.ts";
import { isAllRead, isNamedIn } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Is the place of each meeting and event named among the terms cited for it, or the place its report was filed from? A
 * meeting's placeNote may say how else it is known.
 */
export function venuesAreEvidenced({ dossier }: Subject): Finding[] {
  const placed = [
    ...dossier.events.map(({ place, sources }, index) => ({ place, sources, at: `/events/${index}` })),
    ...dossier.meetings.flatMap(({ place, placeNote, sources }, index) =>
      placeNote === undefined ? [{ place, sources, at: `/meetings/${index}` }] : [],
    ),
  ];
  return placed.flatMap(({ place, sources, at }) => {
    const found = dossier.places.find(({ id }) => id === place);
    if (found === undefined || !isAllRead(dossier, sources)) return [];
    const { name, aliases } = found;
    const terms = termsOf(sources);
    if (isNamedIn(terms, [name, ...aliases]) || isWhereFiled(dossier, sources, name)) return [];
    return [
      {
        pointer: `${at}/place`,
        wrong: `Nothing among the cited terms names ${name}.`,
        mend: `Correct the place, or add a source whose terms have “${name}” as the report prints it; where none does, say in the meeting's placeNote how it is known, or write null.`,
      },
    ];
  });
}

/** “Here” in a report is the place that it was filed from, where its terms name no other. */
function isWhereFiled(dossier: Dossier, sources: readonly Source[], name: string): boolean {
  const terms = termsOf(sources);
  const isOtherNamed = dossier.places.some((place) => isNamedIn(terms, [place.name, ...place.aliases]));
  const datelines = citedReports(dossier, sources).flatMap(({ dateline }) => dateline ?? []);
  return !isOtherNamed && isNamedIn(datelines, [name]);
}
