import type { Dossier } from "../../model/dossier.ts";
import { filterInTheWay } from "../../selectors/meetings/filterInTheWay.ts";
import { focusFirst } from "../../ui/focusFirst.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { clearFilters, type View, withoutFilter } from "../../view/view.ts";
import { EMPTY_WORDS, withoutText, wouldGive } from "../../words/emptyWords.ts";
import { VALUE_WORDS } from "../../words/filterWords.ts";
import { Elsewhere } from "./Elsewhere.tsx";
import { useListContext } from "./listContext.ts";

interface WayOutProps {
  dossier: Dossier;
  view: View;
  changeView: ChangeView;
}

/** The one filter to take away where no meeting fits, and what that gives; all of them only where no one helps. */
export function WayOut({ dossier, view, changeView }: WayOutProps) {
  const { others } = useListContext();
  const cause = filterInTheWay(dossier, view, VALUE_WORDS);

  function handleClick(): void {
    changeView((from) => (cause ? withoutFilter(from, cause.name) : clearFilters(from)), "push");
    focusFirst(["search", "panel"]);
  }

  return (
    <>
      {!cause && <p>{EMPTY_WORDS.noneAlone}</p>}
      <p>
        <button type="button" className="text-button" onClick={handleClick}>
          {cause ? withoutText(cause.name, cause.labels) : EMPTY_WORDS.clearFilters}
        </button>{" "}
        <span>{wouldGive(cause?.count ?? dossier.meetings.length)}</span>
      </p>
      {others && view.query.trim() !== "" && <Elsewhere dossier={dossier} query={view.query} others={others} />}
    </>
  );
}
