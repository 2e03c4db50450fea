import type { AddressStore } from "../url/browserAddress.ts";

/** An address that is kept in memory: each write is there at once, and `back` does nothing. */
export function createMemoryAddress(start: string): AddressStore & { listenerCount: () => number } {
  const listeners = new Set<() => void>();
  let href = start;
  return {
    read: () => href,
    readPrerendered: () => start,
    write: (next) => {
      href = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    canGoBack: () => false,
    isOverlay: () => false,
    back: () => {},
    listenerCount: () => listeners.size,
  };
}
