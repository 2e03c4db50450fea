import type { Dossier } from "../model/dossier.ts";
import type { Source } from "../model/report.ts";
import { citedReports, termsOf } from "./datedRecords.ts";
import { isAllRead, isNamedIn } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Is the place of each meeting and event named among the terms cited for it, or the place its report was filed from? */
export function venuesAreEvidenced({ dossier }: Subject): Finding[] {
  const placed = (["meetings", "events"] as const).flatMap((collection) =>
    dossier[collection].map(({ place, sources }, index) => ({ place, sources, at: `/${collection}/${index}` })),
  );
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
        mend: `Correct the place, or add a source whose terms have “${name}” as the report prints it.`,
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
