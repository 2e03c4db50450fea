import type { Dossier } from "../../model/dossier.ts";
import { hasOccasions } from "../../selectors/meetings/cardGroups.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { SORTS, type View } from "../../view/view.ts";
import { SORT_NAME, SORT_WORDS } from "../../words/filterWords.ts";

interface SortFieldProps {
  dossier: Dossier;
  view: View;
  changeView: ChangeView;
}

/** The order of the list; by occasion only where meetings were held on several, or a link asks for it. */
export function SortField({ dossier, view, changeView }: SortFieldProps) {
  const sorts = SORTS.filter((sort) => sort !== "occasion" || sort === view.sort || hasOccasions(dossier));
  return (
    <label className="list-order">
      {SORT_NAME}{" "}
      <select
        id="sort"
        value={view.sort}
        onChange={(event) => {
          const sort = SORTS.find((known) => known === event.target.value) ?? "report";
          changeView((from) => ({ ...from, sort }), "push");
        }}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {SORT_WORDS[sort]}
          </option>
        ))}
      </select>
    </label>
  );
}
