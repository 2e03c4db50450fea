import { useEffect, useState } from "react";
import type { IndexedDossier } from "../../model/siteIndex.ts";
import type { OtherDossiers } from "./listContext.ts";

const NONE: readonly IndexedDossier[] = [];

/** The index of all dossiers; none while it is not there. It only adds to what stands there, and fails in silence. */
export function useSiteIndex(others: OtherDossiers | null): readonly IndexedDossier[] {
  const [index, setIndex] = useState(NONE);
  useEffect(
    function loadIndex() {
      let isWanted = true;
      others?.load().then(
        (dossiers) => {
          if (isWanted) setIndex(dossiers);
        },
        () => {},
      );
      return function forget() {
        isWanted = false;
      };
    },
    [others],
  );
  return index;
}
