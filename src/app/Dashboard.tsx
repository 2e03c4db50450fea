import { useCallback, useMemo, useState } from "react";
import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { DEFAULT_VIEW } from "../model/view.ts";
import { editionChanges } from "../selectors/editionChanges.ts";
import { knownView } from "../selectors/knownView.ts";
import { useMediaQuery } from "../ui/useMediaQuery.ts";
import type { Address } from "../url/address.ts";
import type { AddressStore } from "../url/browserAddress.ts";
import { type ChangeView, linkMaker } from "../url/linkTo.ts";
import type { ChangeAddress } from "../url/useAddress.ts";
import { relativeHref, shareLink } from "../url/viewHref.ts";
import { FilterBar } from "../views/filters/FilterBar.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { Colophon } from "./Colophon.tsx";
import { EditionNotice } from "./EditionNotice.tsx";
import { LinkNotice } from "./LinkNotice.tsx";
import { MapSlot } from "./MapSlot.tsx";
import { Masthead } from "./Masthead.tsx";
import { PanelSlot } from "./PanelSlot.tsx";
import { TimelineSlot } from "./TimelineSlot.tsx";
import { usePageTitle } from "./usePageTitle.ts";

interface DashboardProps {
  root: string;
  dossier: Dossier;
  /** What the build stamped the dossier with. */
  edition: Edition | null;
  address: Address;
  /** How many folders the page lies below the site's root. */
  depth: number;
  store: AddressStore;
  changeAddress: ChangeAddress;
}

/** Below this width the timeline is a panel and the facets stand in a sheet; `page.css` has the same figure. */
const WIDE = "(min-width: 900px)";

/** The one meeting place of data, address and views. */
export function Dashboard({ root, dossier, edition, address, depth, store, changeAddress }: DashboardProps) {
  const isWide = useMediaQuery(WIDE, true);
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const { view, ignored } = useMemo(() => knownView(dossier, address.view), [dossier, address.view]);
  const changeView: ChangeView = useCallback(
    (change, mode) => changeAddress(dossier.id, (from) => change(knownView(dossier, from).view), mode),
    [changeAddress, dossier],
  );
  const linkTo = linkMaker(view, (to) => relativeHref(depth, dossier.id, to), changeView);
  const shared = { dossier, view, highlighted, onHighlight: setHighlighted, changeView };
  usePageTitle(dossier, view.meeting);

  function handleCloseSheet(): void {
    if (store.isOverlay()) store.back();
    else changeView((from) => ({ ...from, isFilterSheetOpen: false }), "replace");
  }

  return (
    <div className="page">
      <a className="skip-link" href="#panel">
        {PAGE_WORDS.skip}
      </a>
      <Masthead
        home={"../".repeat(depth) || "./"}
        dossier={dossier}
        view={view}
        link={shareLink(root, dossier.id, view)}
        linkTo={linkTo}
      />
      <LinkNotice ignored={[...address.ignored, ...ignored]} onDismiss={() => changeView((from) => from, "replace")} />
      <EditionNotice changes={editionChanges(dossier, edition, view.edition)} />
      <main className="board">
        <div className="board-left">
          <MapSlot root={root} {...shared} />
          {isWide && (
            <div className="only-wide">
              <TimelineSlot {...shared} />
            </div>
          )}
        </div>
        <div className="board-right">
          <FilterBar
            dossier={dossier}
            view={view}
            changeView={changeView}
            isWide={isWide}
            onCloseSheet={handleCloseSheet}
          />
          <PanelSlot
            {...shared}
            isWide={isWide}
            linkTo={linkTo}
            onBack={store.canGoBack() ? store.back : null}
            meetingLink={(meeting) => shareLink(root, dossier.id, { ...DEFAULT_VIEW, meeting })}
          />
        </div>
      </main>
      <Colophon dossier={dossier} edition={edition} linkTo={linkTo} />
    </div>
  );
}
