import { StrictMode } from "react";
import { prerender as renderWhole } from "react-dom/static";
import { App } from "./app/App.tsx";
import { CatalogueApp } from "./app/CatalogueApp.tsx";
import { keepPreloaded, newQueryClient, type Preloaded } from "./app/queryClient.ts";
import type { LandPicture } from "./model/landPicture.ts";
import type { DossierFacts } from "./model/siteIndex.ts";
import { CATALOGUE } from "./url/cataloguePath.ts";
import { createFixedAddress } from "./url/fixedAddress.ts";

/** Stands for the site's address while it is not known; no link of a written page may depend on it. */
const ANY_ROOT = "https://sidelines.invalid/";

/**
 * The page as HTML for the element `#root`, as it is before any script runs. `path` is below the site's root:
 * `` for the first page, `qingdao-2025/china/` for a meeting's. The same data and path give the same HTML.
 */
export async function prerender(path: string, preloaded: Preloaded, land: LandPicture | null): Promise<string> {
  const { prelude } = await renderWhole(
    <StrictMode>
      <App
        root={ANY_ROOT}
        address={createFixedAddress(`/${path}`)}
        client={keepPreloaded(newQueryClient(), preloaded, land)}
      />
    </StrictMode>,
    // Larger parts would otherwise stand at the end of the page, for a script to put in their place.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return new Response(prelude).text();
}

/** The same for the page that lists these dossiers. */
export async function prerenderCatalogue(dossiers: readonly DossierFacts[]): Promise<string> {
  const store = createFixedAddress(`/${CATALOGUE}/`);
  const { prelude } = await renderWhole(
    <CatalogueApp root={ANY_ROOT} store={store} written={dossiers} client={newQueryClient()} />,
  );
  return new Response(prelude).text();
}
