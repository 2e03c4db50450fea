import { useCallback, useMemo } from "react";
import type { Dossier } from "../model/dossier.ts";
import { knownView } from "../selectors/meetings/knownView.ts";
import type { Address } from "../url/address.ts";
import type { AddressStore } from "../url/browserAddress.ts";
import { type ChangeView, linkMaker } from "../url/linkTo.ts";
import type { ChangeAddress } from "../url/useAddress.ts";
import { addressOf, depthOf, relativeHref, shareLink } from "../url/viewHref.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { useFollowingHref } from "./useFollowingHref.ts";

interface ViewsOptions {
  root: string;
  dossier: Dossier;
  address: Address;
  store: AddressStore;
  changeAddress: ChangeAddress;
}

/**
 * The two speeds of the view, and what changes it and links to it. `asked` is what the address says: controls show it
 * at once. `shown` is what it said when there was time to draw it: map, timeline, list and counts show it, and links
 * start from it. On 200 meetings at a quarter of the speed that is the difference between 370 ms and one frame for a
 * facet's box to show its tick. Whatever needs both is given them under these names; what needs one is given a `view`.
 */
export function useViews({ root, dossier, address, store, changeAddress }: ViewsOptions) {
  const href = useFollowingHref(store);
  const { view: asked, ignored } = useMemo(() => knownView(dossier, address.view), [dossier, address.view]);
  const shown = useMemo(() => knownView(dossier, addressOf(href, root).view).view, [dossier, href, root]);
  const changeView: ChangeView = useCallback(
    (change, mode) => changeAddress(dossier.id, (from) => change(knownView(dossier, from).view), mode),
    [changeAddress, dossier],
  );
  const depth = depthOf(href, root);
  const linkTo = useMemo(
    () => linkMaker(shown, (to) => relativeHref(depth, dossier.id, to), changeView),
    [shown, depth, dossier, changeView],
  );
  const meetingLink = useCallback(
    (meeting: string) => shareLink(root, dossier.id, { ...DEFAULT_VIEW, meeting }),
    [root, dossier],
  );
  return { asked, shown, ignored, changeView, linkTo, meetingLink, home: "../".repeat(depth) || "./" };
}
