import { QueryClient } from "@tanstack/react-query";
import { catalogQuery } from "../data/catalogQuery.ts";
import { dossierQuery } from "../data/dossierQuery.ts";
import { landQuery } from "../data/landQuery.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Dossier } from "../model/dossier.ts";
import type { LandPicture } from "../model/landPicture.ts";

/** What a page written at build time carries of the data files, as their schemas gave it. */
export interface Preloaded {
  catalog: Catalog;
  /** Path of the dossier beside the catalogue. */
  file: string;
  dossier: Dossier;
}

/**
 * The cache of data files, filled with what the page carries: that was judged when the page was written. `land` is that
 * of its dossier's map.
 * networkMode: a browser that believes itself offline would otherwise wait without a word.
 */
export function newQueryClient(preloaded: Preloaded | null, land: LandPicture | null): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { networkMode: "always", refetchOnWindowFocus: false, retryDelay: 400 } },
  });
  if (preloaded) {
    client.setQueryData(catalogQuery("").queryKey, preloaded.catalog);
    client.setQueryData(dossierQuery("", preloaded.file).queryKey, preloaded.dossier);
    if (land) client.setQueryData(landQuery("", preloaded.dossier.id).queryKey, land);
  }
  return client;
}
