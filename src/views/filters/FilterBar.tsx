import { FACET_NAMES } from "../../filters/filterName.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { FILTERING_WORDS } from "../../words/filterWords.ts";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { FacetMenu } from "./FacetMenu.tsx";
import { FilterSheet } from "./FilterSheet.tsx";
import { PeriodMenu } from "./PeriodMenu.tsx";
import { ResultCount } from "./ResultCount.tsx";
import { SearchField } from "./SearchField.tsx";
import "./filters.css";

interface FilterBarProps {
  dossier: Dossier;
  asked: View;
  /** What is counted goes with the list. */
  shown: View;
  changeView: ChangeView;
  /** On a small screen the facets stand in a sheet. */
  isWide: boolean;
  onCloseSheet: () => void;
}

/** From so many meetings on, the controls that narrow them are drawn as buttons. */
const MANY = 12;

/** Search, facets, what is chosen, and how many meetings that leaves. */
export function FilterBar({ dossier, asked, shown, changeView, isWide, onCloseSheet }: FilterBarProps) {
  const facets = { dossier, asked, shown, changeView };
  return (
    <search
      className={dossier.meetings.length < MANY ? "filters is-quiet" : "filters"}
      aria-label={FILTERING_WORDS.region}
    >
      <div className="filters-row">
        <SearchField view={asked} changeView={changeView} />
        <FilterSheet {...facets} isWide={isWide} onCloseSheet={onCloseSheet} />
        <ResultCount dossier={dossier} view={shown} />
      </div>
      {isWide && (
        <div className="filters-row only-wide">
          {FACET_NAMES.map((name) => (
            <FacetMenu key={name} name={name} {...facets} />
          ))}
          <PeriodMenu view={asked} changeView={changeView} />
        </div>
      )}
      <ActiveFilters dossier={dossier} view={asked} changeView={changeView} />
    </search>
  );
}
