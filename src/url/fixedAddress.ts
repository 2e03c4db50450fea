import type { AddressStore } from "./browserAddress.ts";

/** The address of a page that is written at build time: it never changes, and nothing can be written to it. */
export function createFixedAddress(href: string): AddressStore {
  function refuse(): never {
    throw new Error(`The address ${href} is fixed: a page that is being written cannot be left.`);
  }
  return {
    read: () => href,
    readPrerendered: () => href,
    write: refuse,
    subscribe: () => function unsubscribe() {},
    canGoBack: () => false,
    isOverlay: () => false,
    back: refuse,
  };
}
