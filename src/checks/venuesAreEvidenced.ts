import { termsOf } from "./datedRecords.ts";
import type { Finding } from "./finding.ts";
import { occursInAny } from "./occursIn.ts";
import type { Subject } from "./subject.ts";

/** Is the place of each meeting and event named among the terms cited for it? */
export function venuesAreEvidenced({ dossier }: Subject): Finding[] {
  const placed = (["meetings", "events"] as const).flatMap((collection) =>
    dossier[collection].map(({ place, sources }, index) => ({ place, sources, at: `/${collection}/${index}` })),
  );
  return placed.flatMap(({ place, sources, at }) => {
    const name = dossier.places.find(({ id }) => id === place)?.name;
    if (name === undefined || occursInAny(termsOf(sources), name)) return [];
    return [
      {
        pointer: `${at}/place`,
        wrong: `Nothing among the cited terms names ${name}.`,
        mend: `Correct the place, or add a source whose terms have “${name}” as the report prints it.`,
      },
    ];
  });
}
