import type { AddressStore } from "./browserAddress.ts";
import { connectHost } from "./embedHost.ts";
import { createHostedAddress } from "./hostedAddress.ts";

/** The address of a page inside another one, already listening to it. What only such a page loads begins here. */
export function hostedPage(store: AddressStore, root: string): AddressStore {
  const address = createHostedAddress(store, root);
  connectHost(address);
  return address;
}
