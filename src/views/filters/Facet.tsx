import { memo, useCallback, useMemo } from "react";
import type { FacetName } from "../../filters/filterName.ts";
import type { Dossier } from "../../model/dossier.ts";
import { facetValues } from "../../selectors/meetings/facets.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { toggleValue, type View } from "../../view/view.ts";
import { FILTER_WORDS, VALUE_WORDS } from "../../words/filterWords.ts";
import { FacetGroup } from "./FacetGroup.tsx";

interface FacetProps {
  name: FacetName;
  dossier: Dossier;
  /** What is counted. */
  shown: View;
  /** The values that are ticked: those of the asked view. */
  chosen: readonly string[];
  changeView: ChangeView;
}

/** One facet with the values of this dossier. */
export const Facet = memo(function Facet({ name, dossier, shown, chosen, changeView }: FacetProps) {
  const values = useMemo(() => facetValues(dossier, name, shown, VALUE_WORDS), [dossier, name, shown]);
  const handleToggle = useCallback(
    (value: string) => changeView((from) => toggleValue(from, name, value), "push"),
    [changeView, name],
  );
  return <FacetGroup name={name} legend={FILTER_WORDS[name]} values={values} chosen={chosen} onToggle={handleToggle} />;
});
