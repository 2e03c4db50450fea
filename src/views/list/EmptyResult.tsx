import type { Dossier } from "../../model/dossier.ts";
import { filterInTheWay } from "../../selectors/meetings/activeFilters.ts";
import { focusFirst } from "../../ui/focusFirst.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { clearFilters, type View, withoutFilter } from "../../view/view.ts";
import { FILTERING_WORDS, VALUE_WORDS, withoutText, wouldGive } from "../../words/filterWords.ts";

interface EmptyResultProps {
  dossier: Dossier;
  view: View;
  changeView: ChangeView;
}

/** No meeting fits: names the one filter to take away and what that gives; all of them only where no one helps. */
export function EmptyResult({ dossier, view, changeView }: EmptyResultProps) {
  const cause = filterInTheWay(dossier, view, VALUE_WORDS);

  function handleClick(): void {
    changeView((from) => (cause ? withoutFilter(from, cause.name) : clearFilters(from)), "push");
    focusFirst(["search", "panel"]);
  }

  return (
    <div className="list-empty">
      <h3>{FILTERING_WORDS.empty}</h3>
      {!cause && <p>{FILTERING_WORDS.noneAlone}</p>}
      <p>
        <button type="button" className="text-button" onClick={handleClick}>
          {cause ? withoutText(cause.name, cause.labels) : FILTERING_WORDS.clearFilters}
        </button>{" "}
        <span>{wouldGive(cause?.count ?? dossier.meetings.length)}</span>
      </p>
    </div>
  );
}
