import type { View } from "../../model/view.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { LONGEST_QUERY } from "../../url/viewParams.ts";

/** The text search. Every keystroke is in the link; none makes a step in the history. */
export function SearchField({ view, changeView }: { view: View; changeView: ChangeView }) {
  return (
    <label className="search">
      <span className="visually-hidden">Search people, topics, words</span>
      <input
        id="search"
        type="search"
        placeholder="Search people, topics, words"
        autoComplete="off"
        maxLength={LONGEST_QUERY}
        value={view.query}
        onChange={(event) => {
          const query = event.target.value;
          changeView((from) => ({ ...from, query }), "replace");
        }}
      />
    </label>
  );
}
