import type { FilterName } from "../../filters/filterName.ts";
import type { ValueWords } from "../../filters/valueWords.ts";
import type { Dossier } from "../../model/dossier.ts";
import { grouped } from "../../records/grouped.ts";
import type { View } from "../../view/view.ts";
import { activeFilters } from "./activeFilters.ts";
import { meetingIndex } from "./meetingIndex.ts";

/** A filter with all that is chosen in it, and the number of meetings there would be without. */
interface FilterInTheWay {
  name: FilterName;
  labels: string[];
  count: number;
}

/** For a view without meetings: the one filter without which there would be most; null when none alone would help. */
export function filterInTheWay(dossier: Dossier, view: View, words: ValueWords): FilterInTheWay | null {
  const filters = grouped(activeFilters(dossier, view, words), ({ name }) => [name]);
  const [best] = [...filters]
    .map(([name, values]) => ({
      name,
      labels: values.map(({ label }) => label),
      count: meetingIndex(dossier).meetingsInView(view, name).length,
    }))
    .toSorted((one, other) => other.count - one.count);
  return best && best.count > 0 ? best : null;
}
