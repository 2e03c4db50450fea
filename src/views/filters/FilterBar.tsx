import type { Dossier } from "../../model/dossier.ts";
import type { View } from "../../model/view.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { FILTER_WORDS } from "../../words/filterWords.ts";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { ActFacet, CountryFacet, TopicFacet } from "./Facets.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import { FilterSheet } from "./FilterSheet.tsx";
import { PeriodMenu } from "./PeriodMenu.tsx";
import { ResultCount } from "./ResultCount.tsx";
import { SearchField } from "./SearchField.tsx";
import "./filters.css";

interface FilterBarProps {
  dossier: Dossier;
  view: View;
  changeView: ChangeView;
  /** On a small screen the facets stand in a sheet. */
  isWide: boolean;
  onCloseSheet: () => void;
}

/** Search, facets, what is chosen, and how many meetings that leaves. */
export function FilterBar({ dossier, view, changeView, isWide, onCloseSheet }: FilterBarProps) {
  const facets = { dossier, view, changeView };
  return (
    <search className="filters" aria-label="Filter the meetings">
      <div className="filters-row">
        <SearchField view={view} changeView={changeView} />
        <FilterSheet {...facets} isWide={isWide} onCloseSheet={onCloseSheet} />
        <ResultCount dossier={dossier} view={view} />
      </div>
      {isWide && (
        <div className="filters-row only-wide">
          <FilterMenu id="filter-country" label={FILTER_WORDS.country} chosen={view.countries.length}>
            <CountryFacet {...facets} />
          </FilterMenu>
          <FilterMenu id="filter-topic" label={FILTER_WORDS.topic} chosen={view.topics.length}>
            <TopicFacet {...facets} />
          </FilterMenu>
          <FilterMenu id="filter-act" label={FILTER_WORDS.act} chosen={view.acts.length}>
            <ActFacet {...facets} />
          </FilterMenu>
          <PeriodMenu view={view} changeView={changeView} />
        </div>
      )}
      <ActiveFilters {...facets} />
    </search>
  );
}
