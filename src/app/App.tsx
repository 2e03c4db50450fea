import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { AddressStore } from "../url/browserAddress.ts";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { DossierPage } from "./DossierPage.tsx";
import { Guard } from "./Guard.tsx";
import { PageFailure } from "./PageFailure.tsx";

interface AppProps {
  /** The site's address, with a slash at its end. */
  root: string;
  address: AddressStore;
  client: QueryClient;
}

/** The whole page: data cache, last guard against a blank page, and the dossier that the address names. */
export function App({ root, address, client }: AppProps) {
  return (
    <Guard
      what={PAGE_WORDS.thePage}
      renderFailure={(error) => <PageFailure root={root} href={address.read()} error={error} />}
    >
      <QueryClientProvider client={client}>
        <DossierPage root={root} store={address} />
      </QueryClientProvider>
    </Guard>
  );
}
