import { memo, useCallback, useMemo, useState } from "react";
import type { FacetName } from "../../filters/filterName.ts";
import type { Dossier } from "../../model/dossier.ts";
import { facetValues, isMany } from "../../selectors/meetings/facets.ts";
import { lazyExtra } from "../../ui/lazyExtra.tsx";
import type { ChangeView } from "../../url/linkTo.ts";
import { toggleValue, type View } from "../../view/view.ts";
import { FILTER_WORDS, VALUE_WORDS } from "../../words/filterWords.ts";
import type { Arrange } from "./arrangedValues.ts";
import { FacetGroup } from "./FacetGroup.tsx";

const Finder = lazyExtra(async () => (await import("./FacetFinder.tsx")).FacetFinder);

interface FacetProps {
  name: FacetName;
  dossier: Dossier;
  /** What is counted. */
  shown: View;
  /** The values that are ticked: those of the asked view. */
  chosen: readonly string[];
  changeView: ChangeView;
  /** Many values can be searched once the reader has seen them. */
  isOpen: boolean;
}

/** One facet with the values of this dossier. */
export const Facet = memo(function Facet({ name, dossier, shown, chosen, changeView, isOpen }: FacetProps) {
  const [arrange, setArrange] = useState<Arrange | null>(null);
  const values = useMemo(() => facetValues(dossier, name, shown, VALUE_WORDS), [dossier, name, shown]);
  const handleToggle = useCallback(
    (value: string) => changeView((from) => toggleValue(from, name, value), "push"),
    [changeView, name],
  );
  return (
    <FacetGroup
      name={name}
      legend={FILTER_WORDS[name]}
      values={arrange ? arrange(values) : values}
      chosen={chosen}
      onToggle={handleToggle}
    >
      {isOpen && isMany(values) && <Finder {...{ name, values, chosen, setArrange }} />}
    </FacetGroup>
  );
});
