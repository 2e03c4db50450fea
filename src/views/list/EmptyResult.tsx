import type { Dossier } from "../../model/dossier.ts";
import { filtersToDrop } from "../../selectors/meetings/activeFilters.ts";
import { focusFirst } from "../../ui/focusFirst.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { clearFilters, type View, withoutFilter } from "../../view/view.ts";
import { dropFilter, FILTERING_WORDS, wouldGive } from "../../words/filterWords.ts";

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
      <h3>{FILTERING_WORDS.empty}</h3>
      <p>{drops.length > 0 ? FILTERING_WORDS.dropHelps : FILTERING_WORDS.dropHelpsNot}</p>
      <ul>
        {drops.map(({ name, count }) => (
          <li key={name}>
            <button
              type="button"
              className="text-button"
              onClick={() => handleDrop((from) => withoutFilter(from, name))}
            >
              {dropFilter(name)}
            </button>{" "}
            <span>{wouldGive(count)}</span>
          </li>
        ))}
        <li>
          <button type="button" className="text-button" onClick={() => handleDrop(clearFilters)}>
            {FILTERING_WORDS.clearFilters}
          </button>{" "}
          <span>{wouldGive(dossier.meetings.length)}</span>
        </li>
      </ul>
    </div>
  );
}
