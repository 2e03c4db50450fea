import type { ChangeView } from "../../url/linkTo.ts";
import { SORTS, type View } from "../../view/view.ts";
import { SORT_NAME, SORT_WORDS } from "../../words/filterWords.ts";

/** The order of the list. */
export function SortField({ view, changeView }: { view: View; changeView: ChangeView }) {
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
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {SORT_WORDS[sort]}
          </option>
        ))}
      </select>
    </label>
  );
}
