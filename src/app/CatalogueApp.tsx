import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ComponentProps, StrictMode } from "react";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { CataloguePage } from "./CataloguePage.tsx";
import { Guard } from "./Guard.tsx";
import { PageFailure } from "./PageFailure.tsx";

/** The whole page of the catalogue: data cache, last guard against a blank page, and the page itself. */
export function CatalogueApp({ client, ...page }: ComponentProps<typeof CataloguePage> & { client: QueryClient }) {
  const { root, store } = page;
  return (
    <StrictMode>
      <Guard
        what={PAGE_WORDS.thePage}
        renderFailure={(error) => <PageFailure root={root} href={store.read()} error={error} />}
      >
        <QueryClientProvider client={client}>
          <CataloguePage {...page} />
        </QueryClientProvider>
      </Guard>
    </StrictMode>
  );
}
