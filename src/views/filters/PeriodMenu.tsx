import { PeriodFields } from "../../parts/PeriodFields.tsx";
import type { ChangeView } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { FILTER_WORDS } from "../../words/filterWords.ts";
import { FilterMenu } from "./FilterMenu.tsx";

/** The period's two date fields behind a button; the timeline has the same ones beside its range. */
export function PeriodMenu({ view, changeView }: { view: View; changeView: ChangeView }) {
  return (
    <FilterMenu id="filter-period" label={FILTER_WORDS.period} chosen={view.period === null ? 0 : 1}>
      <PeriodFields idPrefix="filter-period" period={view.period} changeView={changeView} />
    </FilterMenu>
  );
}
