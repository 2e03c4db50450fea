import { useState } from "react";
import type { FacetName } from "../../filters/filterName.ts";
import type { Dossier } from "../../model/dossier.ts";
import { useSteady } from "../../ui/useSteady.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { chosenIn, type View } from "../../view/view.ts";
import { FILTER_WORDS } from "../../words/filterWords.ts";
import { Facet } from "./Facet.tsx";
import { FilterMenu } from "./FilterMenu.tsx";

interface FacetMenuProps {
  name: FacetName;
  dossier: Dossier;
  asked: View;
  shown: View;
  changeView: ChangeView;
}

/** A facet behind a button that says how many of its values are chosen. */
export function FacetMenu({ name, dossier, asked, shown, changeView }: FacetMenuProps) {
  const chosen = useSteady(chosenIn(asked, name));
  const [isOpen, setIsOpen] = useState(false);
  return (
    <FilterMenu
      id={`filter-${name}`}
      label={FILTER_WORDS[name]}
      chosen={chosen.length}
      onToggle={() => setIsOpen(true)}
    >
      <Facet {...{ name, dossier, shown, chosen, changeView, isOpen }} />
    </FilterMenu>
  );
}
