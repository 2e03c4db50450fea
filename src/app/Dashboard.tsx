import { useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { siteIndexQuery } from "../data/siteIndexQuery.ts";
import { worldQuery } from "../data/worldQuery.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { WIDE } from "../ui/screens.ts";
import { useMediaQuery } from "../ui/useMediaQuery.ts";
import type { Address } from "../url/address.ts";
import type { AddressStore } from "../url/browserAddress.ts";
import type { ChangeAddress } from "../url/useAddress.ts";
import { shareLink } from "../url/viewHref.ts";
import { withoutEmbedding } from "../view/view.ts";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { Board } from "./Board.tsx";
import { Colophon } from "./Colophon.tsx";
import { EmbedBuilderSlot } from "./EmbedBuilderSlot.tsx";
import { latePart } from "./latePart.tsx";
import { Masthead } from "./Masthead.tsx";
import { Notices } from "./Notices.tsx";
import { usePageTitle } from "./usePageTitle.ts";
import { useTheme } from "./useTheme.ts";
import { useViews } from "./useViews.ts";

const EmbedSlot = latePart(
  { name: "embedded page", waiting: PAGE_WORDS.loading, failed: PAGE_WORDS.dossierFailed },
  async () => (await import("./EmbedPage.tsx")).EmbedPage,
);

interface DashboardProps {
  root: string;
  dossier: Dossier;
  /** What the build stamped the dossier with. */
  edition: Edition | null;
  /** Whether the site has other dossiers. */
  hasOthers: boolean;
  address: Address;
  store: AddressStore;
  changeAddress: ChangeAddress;
}

/** The one meeting place of data, address and views. */
export function Dashboard(props: DashboardProps) {
  const { root, dossier, edition, hasOthers, address, store } = props;
  const client = useQueryClient();
  const isWide = useMediaQuery(WIDE, true);
  const [isEmbedBuilderOpen, setIsEmbedBuilderOpen] = useState(false);
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const { asked, shown, ignored, changeView, linkTo, meetingLink, home } = useViews(props);
  // What the page was opened with, and stays with: a card that changes its place with a press would be lost to its reader.
  const [lead] = useState(asked.isEmbedded ? null : asked.meeting);
  // Not in a frame, whose reader would be led to a whole page in it.
  const isAlone = !hasOthers || asked.isEmbedded;
  const others = useMemo(
    () => (isAlone ? null : { root, load: () => client.fetchQuery(siteIndexQuery(root)) }),
    [isAlone, root, client],
  );
  // To the site itself, also from within another page.
  const link = shareLink(root, dossier.id, withoutEmbedding(asked));
  const shared = {
    root,
    dossier,
    asked,
    shown,
    linkTo,
    changeView,
    meetingLink,
    lead,
    edition,
    others,
    highlighted: useDeferredValue(highlighted),
    onHighlight: setHighlighted,
    onBack: store.canGoBack() ? store.back : null,
  };
  const notices = <Notices {...{ dossier, edition, asked, changeView }} ignored={[...address.ignored, ...ignored]} />;
  usePageTitle(dossier, asked.meeting);
  useTheme(asked.theme);

  if (asked.isEmbedded) {
    return (
      <EmbedSlot fullLink={link} {...shared}>
        {notices}
      </EmbedSlot>
    );
  }
  return (
    <div className="page">
      <a className="skip-link" href="#panel">
        {PAGE_WORDS.skip}
      </a>
      <Masthead
        {...{ home, linkTo, dossier, root, edition, link, meetingLink }}
        view={asked}
        loadWorld={() => client.fetchQuery(worldQuery(root))}
        onEmbed={() => setIsEmbedBuilderOpen(true)}
      />
      {notices}
      <Board store={store} isWide={isWide} {...shared} />
      <Colophon {...{ dossier, edition, home, linkTo }} />
      <EmbedBuilderSlot
        isOpen={isEmbedBuilderOpen}
        root={root}
        link={link}
        title={dossier.title}
        onClose={() => setIsEmbedBuilderOpen(false)}
      />
    </div>
  );
}
