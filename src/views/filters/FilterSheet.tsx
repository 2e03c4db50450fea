import { useEffect, useRef } from "react";
import { FACET_NAMES } from "../../filters/filterName.ts";
import type { Dossier } from "../../model/dossier.ts";
import { PeriodFields } from "../../parts/PeriodFields.tsx";
import { activeFilters } from "../../selectors/meetings/activeFilters.ts";
import { meetingIndex } from "../../selectors/meetings/meetingIndex.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { chosenIn, clearFilters, type View } from "../../view/view.ts";
import { FILTER_WORDS, FILTERING_WORDS, showFound, VALUE_WORDS, withCount } from "../../words/filterWords.ts";
import { Facet } from "./Facet.tsx";

interface FilterSheetProps {
  dossier: Dossier;
  asked: View;
  shown: View;
  changeView: ChangeView;
  /** A wide screen has the facets as menus, and no sheet. */
  isWide: boolean;
  onCloseSheet: () => void;
}

/** The facets as a sheet over a small screen. Whether it is open is in the address, so that Back closes it. */
export function FilterSheet(props: FilterSheetProps) {
  const { dossier, asked, shown, changeView, isWide, onCloseSheet } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = asked.isFilterSheetOpen && !isWide;
  const chosen = activeFilters(dossier, asked, VALUE_WORDS).length;
  const facets = { dossier, shown, changeView, isOpen };

  useEffect(
    function matchDialog() {
      if (isOpen && !dialog.current?.open) dialog.current?.showModal();
      if (!isOpen && dialog.current?.open) dialog.current.close();
    },
    [isOpen],
  );

  return (
    <>
      <button
        type="button"
        id="open-filters"
        className={chosen > 0 ? "pill is-on only-small" : "pill only-small"}
        aria-haspopup="dialog"
        onClick={() => changeView((from) => ({ ...from, isFilterSheetOpen: true }), "overlay")}
      >
        {withCount(FILTERING_WORDS.sheet, chosen)}
      </button>
      <dialog
        ref={dialog}
        className="filter-sheet"
        aria-labelledby="filter-sheet-title"
        onCancel={(event) => {
          event.preventDefault();
          onCloseSheet();
        }}
      >
        {isOpen && (
          <>
            <header>
              <h2 id="filter-sheet-title">{FILTERING_WORDS.sheet}</h2>
              <button type="button" className="text-button" onClick={() => changeView(clearFilters, "push")}>
                {FILTERING_WORDS.clear}
              </button>
            </header>
            <div className="filter-sheet-body">
              {FACET_NAMES.map((name) => (
                <Facet key={name} name={name} {...facets} chosen={chosenIn(asked, name)} />
              ))}
              <fieldset className="facet">
                <legend>{FILTER_WORDS.period}</legend>
                <PeriodFields idPrefix="sheet-period" period={asked.period} changeView={changeView} />
              </fieldset>
            </div>
            <footer>
              <button type="button" className="button" onClick={onCloseSheet}>
                {showFound(meetingIndex(dossier).meetingsInView(shown).length)}
              </button>
            </footer>
          </>
        )}
      </dialog>
    </>
  );
}
