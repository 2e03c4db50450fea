import { QueryClient } from "@tanstack/react-query";
import { catalogQuery } from "../data/catalogQuery.ts";
import { dossierQuery } from "../data/dossierQuery.ts";
import { landQuery } from "../data/landQuery.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Dossier } from "../model/dossier.ts";
import type { LandPicture } from "../model/landPicture.ts";

/** What a page written at build time was drawn from, as the schemas gave it. */
export interface Preloaded {
  catalog: Catalog;
  /** Path of the dossier beside the catalogue. */
  file: string;
  dossier: Dossier;
}

/**
 * The cache of data files, empty.
 * networkMode: a browser that believes itself offline would otherwise wait without a word.
 */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { networkMode: "always", refetchOnWindowFocus: false, retryDelay: 400 } },
  });
}

/** Fills the cache with what was judged when the page was written. `land` is that of its dossier's map. */
export function keepPreloaded(
  client: QueryClient,
  { catalog, file, dossier }: Preloaded,
  land: LandPicture | null,
): QueryClient {
  client.setQueryData(catalogQuery("").queryKey, catalog);
  client.setQueryData(dossierQuery("", file).queryKey, dossier);
  if (land) client.setQueryData(landQuery("", dossier.id).queryKey, land);
  return client;
}
