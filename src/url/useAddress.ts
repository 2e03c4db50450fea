import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { View } from "../view/view.ts";
import type { AddressStore, HistoryMode } from "./browserAddress.ts";
import { addressOf, viewHref } from "./viewHref.ts";

/** Changes the view of a dossier: `change` is given the newest one, also while a write still waits. */
export type ChangeAddress = (dossier: string, change: (view: View) => View, mode: HistoryMode) => void;

/**
 * The address as the page's only state. Called once, by the component where data and views meet.
 * `root` is the site's address.
 */
export function useAddress(store: AddressStore, root: string) {
  const href = useSyncExternalStore(store.subscribe, store.read, store.readPrerendered);
  const address = useMemo(() => addressOf(href, root), [href, root]);
  const changeAddress: ChangeAddress = useCallback(
    (dossier, change, mode) => {
      const current = addressOf(store.read(), root);
      store.write(viewHref(root, dossier, change(current.view)), mode);
    },
    [store, root],
  );
  return { address, changeAddress };
}
