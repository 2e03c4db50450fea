import type { QueryClient } from "@tanstack/react-query";
import { dossierQuery } from "../data/dossierQuery.ts";
import { fetchJson } from "../data/fetchJson.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Dossier } from "../model/dossier.ts";
import { readLandPicture } from "../views/map/readLandPicture.ts";
import { keepPreloaded } from "./queryClient.ts";
import { untilLoaded } from "./untilLoaded.tsx";

/** What a written page says of the data that it was drawn from. */
export interface Written {
  catalog: Catalog;
  /** Path of the dossier beside the catalogue. */
  file: string;
  /** Path below the site's root of the same dossier as its schema gave it, which was judged when the page was written. */
  data: string;
}

/**
 * Fills the cache with what the written `page` was drawn from, once that has come; at once where nothing was written.
 * `page` must not have been drawn over before that: the land is in its picture of the map.
 */
export async function keepWritten(client: QueryClient, root: string, page: Element): Promise<void> {
  const text = document.querySelector("#written")?.textContent;
  if (!text) return;
  const { catalog, file, data } = JSON.parse(text) as Written;
  const query = {
    ...dossierQuery(root, file),
    queryFn: async ({ signal }: { signal: AbortSignal }) => (await fetchJson(root, data, signal)) as Dossier,
  };
  const dossier = await untilLoaded(() => client.fetchQuery(query), page);
  keepPreloaded(client, { catalog, file, dossier }, readLandPicture(page));
}
