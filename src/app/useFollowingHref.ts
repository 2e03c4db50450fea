import { startTransition, useEffect, useState } from "react";
import type { AddressStore } from "../url/browserAddress.ts";

/**
 * The address as pictures and lists follow it: in a later, interruptible render, so that the control that was used
 * answers first. After Back and Forward it is never late, because React draws a transition begun in a popstate event at
 * once: the browser puts the scroll position and the focus back on what is then there.
 */
export function useFollowingHref(store: AddressStore): string {
  const [href, setHref] = useState(store.read);

  useEffect(
    function followAddress() {
      function follow() {
        startTransition(() => setHref(store.read()));
      }
      // The address may have changed between the first render and this.
      follow();
      return store.subscribe(follow);
    },
    [store],
  );

  return href;
}
