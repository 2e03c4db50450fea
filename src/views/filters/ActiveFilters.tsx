import type { Dossier } from "../../model/dossier.ts";
import { type ActiveFilter, activeFilters } from "../../selectors/meetings/activeFilters.ts";
import { focusFirst } from "../../ui/focusFirst.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { clearFilters, type View } from "../../view/view.ts";
import { FILTER_WORDS, FILTERING_WORDS, removeFilter, VALUE_WORDS } from "../../words/filterWords.ts";

/** Where the focus goes when no filter is left; an embed has no search field. */
const WITHOUT_FILTERS = ["search", "panel"];

interface ActiveFiltersProps {
  dossier: Dossier;
  view: View;
  changeView: ChangeView;
}

/** What narrows the view, each with its own way out. The focus moves on to a neighbour, never to nowhere. */
export function ActiveFilters({ dossier, view, changeView }: ActiveFiltersProps) {
  const filters = activeFilters(dossier, view, VALUE_WORDS);
  if (filters.length === 0) return null;

  function focusNeighbour(index: number): void {
    const neighbour = filters[index + 1] ?? filters[index - 1];
    focusFirst(neighbour ? [chipId(neighbour)] : WITHOUT_FILTERS);
  }

  return (
    <div className="active-filters">
      <ul aria-label={FILTERING_WORDS.active}>
        {filters.map((filter, index) => (
          <li key={chipId(filter)}>
            <button
              type="button"
              id={chipId(filter)}
              className="chip"
              aria-label={removeFilter(filter.name, filter.label)}
              onClick={() => {
                changeView(filter.remove, "push");
                focusNeighbour(index);
              }}
            >
              <span className="chip-name">{`${FILTER_WORDS[filter.name]}:`}</span> <span>{filter.label}</span>{" "}
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        id="clear-filters"
        className="text-button"
        onClick={() => {
          changeView(clearFilters, "push");
          focusFirst(WITHOUT_FILTERS);
        }}
      >
        {FILTERING_WORDS.clear}
      </button>
    </div>
  );
}

function chipId({ name, value, isFreeText }: ActiveFilter): string {
  return isFreeText ? `active-${name}` : `active-${name}-${value}`;
}
