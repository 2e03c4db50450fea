import type { Dossier } from "../../model/dossier.ts";
import { useSteady } from "../../ui/useSteady.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
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
  /** What the list shows: it follows `view` in a later render, and what is counted goes with it. */
  following: View;
  changeView: ChangeView;
  /** On a small screen the facets stand in a sheet. */
  isWide: boolean;
  onCloseSheet: () => void;
}

/** Search, facets, what is chosen, and how many meetings that leaves. */
export function FilterBar({ dossier, view, following, changeView, isWide, onCloseSheet }: FilterBarProps) {
  const facets = { dossier, following, changeView };
  const [countries, topics, acts] = [useSteady(view.countries), useSteady(view.topics), useSteady(view.acts)];
  return (
    <search className="filters" aria-label="Filter the meetings">
      <div className="filters-row">
        <SearchField view={view} changeView={changeView} />
        <FilterSheet {...facets} view={view} isWide={isWide} onCloseSheet={onCloseSheet} />
        <ResultCount dossier={dossier} view={following} />
      </div>
      {isWide && (
        <div className="filters-row only-wide">
          <FilterMenu id="filter-country" label={FILTER_WORDS.country} chosen={view.countries.length}>
            <CountryFacet {...facets} chosen={countries} />
          </FilterMenu>
          <FilterMenu id="filter-topic" label={FILTER_WORDS.topic} chosen={view.topics.length}>
            <TopicFacet {...facets} chosen={topics} />
          </FilterMenu>
          <FilterMenu id="filter-act" label={FILTER_WORDS.act} chosen={view.acts.length}>
            <ActFacet {...facets} chosen={acts} />
          </FilterMenu>
          <PeriodMenu view={view} changeView={changeView} />
        </div>
      )}
      <ActiveFilters dossier={dossier} view={view} changeView={changeView} />
    </search>
  );
}
