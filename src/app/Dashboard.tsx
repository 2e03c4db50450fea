import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { worldQuery } from "../data/worldQuery.ts";
import type { ExportContext } from "../exports/exportContext.ts";
import { filtersInWords } from "../exports/filtersInWords.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { DEFAULT_VIEW, withoutEmbedding } from "../model/view.ts";
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
import { EmbedPage } from "./EmbedPage.tsx";
import { LinkNotice } from "./LinkNotice.tsx";
import { MapSlot } from "./MapSlot.tsx";
import { Masthead } from "./Masthead.tsx";
import { PanelSlot } from "./PanelSlot.tsx";
import { TimelineSlot } from "./TimelineSlot.tsx";
import { usePageTitle } from "./usePageTitle.ts";
import { useTheme } from "./useTheme.ts";

const LazyEmbedBuilder = lazy(async () => ({
  default: (await import("../views/embed/EmbedBuilder.tsx")).EmbedBuilder,
}));

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
  const client = useQueryClient();
  const isWide = useMediaQuery(WIDE, true);
  const [isEmbedBuilderOpen, setIsEmbedBuilderOpen] = useState(false);
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const { view, ignored } = useMemo(() => knownView(dossier, address.view), [dossier, address.view]);
  const changeView: ChangeView = useCallback(
    (change, mode) => changeAddress(dossier.id, (from) => change(knownView(dossier, from).view), mode),
    [changeAddress, dossier],
  );
  const home = "../".repeat(depth) || "./";
  const linkTo = linkMaker(view, (to) => relativeHref(depth, dossier.id, to), changeView);
  const shared = { dossier, view, highlighted, onHighlight: setHighlighted, changeView };
  const context: ExportContext = {
    link: shareLink(root, dossier.id, withoutEmbedding(view)),
    siteRoot: root,
    edition,
    filterText: filtersInWords(dossier, view),
  };
  const meetingLink = (meeting: string) => shareLink(root, dossier.id, { ...DEFAULT_VIEW, meeting });
  const panel = { linkTo, onBack: store.canGoBack() ? store.back : null, meetingLink };
  const notice = (
    <>
      <LinkNotice ignored={[...address.ignored, ...ignored]} onDismiss={() => changeView((from) => from, "replace")} />
      <EditionNotice changes={editionChanges(dossier, edition, view.edition)} />
    </>
  );
  usePageTitle(dossier, view.meeting);
  useTheme(view.theme);

  function handleCloseSheet(): void {
    if (store.isOverlay()) store.back();
    else changeView((from) => ({ ...from, isFilterSheetOpen: false }), "replace");
  }

  if (view.isEmbedded)
    return <EmbedPage root={root} home={home} fullLink={context.link} notice={notice} {...shared} {...panel} />;
  return (
    <div className="page">
      <a className="skip-link" href="#panel">
        {PAGE_WORDS.skip}
      </a>
      <Masthead
        home={home}
        dossier={dossier}
        view={view}
        context={context}
        meetingLink={meetingLink}
        loadWorld={() => client.fetchQuery(worldQuery(root))}
        onEmbed={() => setIsEmbedBuilderOpen(true)}
        linkTo={linkTo}
      />
      {notice}
      <main className="board">
        <div className="board-left">
          <MapSlot root={root} home={home} linkTo={linkTo} {...shared} />
          {isWide && (
            <div className="only-wide">
              <TimelineSlot {...shared} linkTo={linkTo} />
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
          <PanelSlot {...shared} isWide={isWide} {...panel} />
        </div>
      </main>
      <Colophon dossier={dossier} edition={edition} linkTo={linkTo} />
      {isEmbedBuilderOpen && (
        <Suspense>
          <LazyEmbedBuilder
            root={root}
            link={context.link}
            title={dossier.title}
            onClose={() => setIsEmbedBuilderOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
