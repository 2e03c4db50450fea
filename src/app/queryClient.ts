import { QueryClient } from "@tanstack/react-query";
import { catalogQuery, parseCatalog } from "../data/catalogQuery.ts";
import { dossierQuery, parseDossier } from "../data/dossierQuery.ts";

/** What a page written at build time carries of the data files, as the JSON that they hold. */
export interface Preloaded {
  catalog: unknown;
  /** Path of the dossier beside the catalogue. */
  file: string;
  dossier: unknown;
}

/**
 * The cache of data files, filled with what the page carries. That is judged by the same schema as a fetched file;
 * where it does not pass, the file is fetched, so that the reader is told.
 * networkMode: a browser that believes itself offline would otherwise wait without a word.
 */
export function newQueryClient(preloaded: Preloaded | null): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { networkMode: "always", refetchOnWindowFocus: false, retryDelay: 400 } },
  });
  if (preloaded) fill(client, preloaded);
  return client;
}

function fill(client: QueryClient, { catalog, file, dossier }: Preloaded): void {
  try {
    client.setQueryData(catalogQuery("").queryKey, parseCatalog(catalog, "data/catalog.json"));
    client.setQueryData(dossierQuery("", file).queryKey, parseDossier(dossier, `data/${file}`));
  } catch {
    client.clear();
  }
}
