import type { Dossier } from "../../model/dossier.ts";
import { filtersToDrop } from "../../selectors/activeFilters.ts";
import { focusFirst } from "../../ui/focusFirst.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { clearFilters, type View, withoutFilter } from "../../view/view.ts";
import { FILTER_WORDS, meetingCount } from "../../words/filterWords.ts";

interface EmptyResultProps {
  dossier: Dossier;
  view: View;
  changeView: ChangeView;
}

/** No meeting fits: says which filter to drop, and what that would give. */
export function EmptyResult({ dossier, view, changeView }: EmptyResultProps) {
  const drops = filtersToDrop(dossier, view);

  function handleDrop(change: (view: View) => View): void {
    changeView(change, "push");
    focusFirst(["search", "panel"]);
  }

  return (
    <div className="list-empty">
      <h3>No meeting fits all of these filters</h3>
      <p>
        {drops.length > 0 ? "Dropping one of them helps:" : "No single filter is the cause; start again without any."}
      </p>
      <ul>
        {drops.map(({ name, count }) => (
          <li key={name}>
            <button
              type="button"
              className="text-button"
              onClick={() => handleDrop((from) => withoutFilter(from, name))}
            >
              {`Drop ${FILTER_WORDS[name]}`}
            </button>{" "}
            <span>{`gives ${meetingCount(count)}`}</span>
          </li>
        ))}
        <li>
          <button type="button" className="text-button" onClick={() => handleDrop(clearFilters)}>
            Clear all filters
          </button>{" "}
          <span>{`gives ${meetingCount(dossier.meetings.length)}`}</span>
        </li>
      </ul>
    </div>
  );
}
