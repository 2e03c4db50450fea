import { useSyncExternalStore } from "react";

function subscribeToNothing(): () => void {
  return function unsubscribe() {};
}

/** False while the page is the one that was written at build time, true from the first render in a browser on. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}
