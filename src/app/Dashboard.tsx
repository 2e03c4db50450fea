import { useQueryClient } from "@tanstack/react-query";
import { lazy, memo, Suspense, useCallback, useDeferredValue, useMemo, useState } from "react";
import { worldQuery } from "../data/worldQuery.ts";
import type { ExportContext } from "../exports/exportContext.ts";
import { filtersInWords } from "../exports/filtersInWords.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { editionChanges } from "../selectors/editionChanges.ts";
import { knownView } from "../selectors/knownView.ts";
import { WIDE } from "../ui/screens.ts";
import { useMediaQuery } from "../ui/useMediaQuery.ts";
import { useSteady } from "../ui/useSteady.ts";
import type { Address } from "../url/address.ts";
import type { AddressStore } from "../url/browserAddress.ts";
import { type ChangeView, linkMaker } from "../url/linkTo.ts";
import type { ChangeAddress } from "../url/useAddress.ts";
import { addressOf, depthOf, relativeHref, shareLink } from "../url/viewHref.ts";
import { DEFAULT_VIEW, withoutEmbedding } from "../view/view.ts";
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
import { useFollowingHref } from "./useFollowingHref.ts";
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
  store: AddressStore;
  changeAddress: ChangeAddress;
}

/** Each is drawn again only for what it shows. */
const [FollowingMap, FollowingTimeline] = [memo(MapSlot), memo(TimelineSlot)];

/**
 * The one meeting place of data, address and views. Controls show what the address says (`view`) at once; map, timeline
 * and list show what it said when there was time to draw them (`following`). On 200 meetings at a quarter of the speed
 * that is the difference between 370 ms and one frame for a facet's box to show its tick.
 */
export function Dashboard({ root, dossier, edition, address, store, changeAddress }: DashboardProps) {
  const client = useQueryClient();
  const isWide = useMediaQuery(WIDE, true);
  const [isEmbedBuilderOpen, setIsEmbedBuilderOpen] = useState(false);
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const { view, ignored } = useMemo(() => knownView(dossier, address.view), [dossier, address.view]);
  const href = useFollowingHref(store);
  const following = useMemo(() => knownView(dossier, addressOf(href, root).view).view, [dossier, href, root]);
  const changeView: ChangeView = useCallback(
    (change, mode) => changeAddress(dossier.id, (from) => change(knownView(dossier, from).view), mode),
    [changeAddress, dossier],
  );
  const depth = depthOf(href, root);
  const home = "../".repeat(depth) || "./";
  const linkTo = useMemo(
    () => linkMaker(following, (to) => relativeHref(depth, dossier.id, to), changeView),
    [following, depth, dossier, changeView],
  );
  const meetingLink = useCallback(
    (meeting: string) => shareLink(root, dossier.id, { ...DEFAULT_VIEW, meeting }),
    [root, dossier],
  );
  const shared = {
    dossier,
    view: following,
    linkTo,
    changeView,
    highlighted: useDeferredValue(highlighted),
    onHighlight: setHighlighted,
  };
  const mapNow = useSteady({ countries: view.countries, map: view.map });
  const timelineNow = useSteady({ period: view.period });
  const context: ExportContext = {
    link: shareLink(root, dossier.id, withoutEmbedding(view)),
    siteRoot: root,
    edition,
    filterText: filtersInWords(dossier, view),
  };
  const panel = { now: view, timelineNow, meetingLink, onBack: store.canGoBack() ? store.back : null };
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
    return (
      <EmbedPage root={root} fullLink={context.link} mapNow={mapNow} {...shared} {...panel}>
        {notice}
      </EmbedPage>
    );
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
          <FollowingMap root={root} now={mapNow} {...shared} />
          {isWide && (
            <div className="only-wide">
              <FollowingTimeline now={timelineNow} {...shared} />
            </div>
          )}
        </div>
        <div className="board-right">
          <FilterBar
            dossier={dossier}
            view={view}
            following={following}
            changeView={changeView}
            isWide={isWide}
            onCloseSheet={handleCloseSheet}
          />
          {/* Nothing in it is waited for: React hydrates what stands behind Suspense later, and the filters first. */}
          <Suspense>
            <PanelSlot {...shared} {...panel} isWide={isWide} />
          </Suspense>
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
