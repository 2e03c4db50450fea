import { createRoot, hydrateRoot } from "react-dom/client";
import type { DossierFacts } from "../model/siteIndex.ts";
import { repeatInput } from "../ui/repeatInput.ts";
import type { AddressStore } from "../url/browserAddress.ts";
import { CatalogueApp } from "./CatalogueApp.tsx";
import { newQueryClient } from "./queryClient.ts";

/**
 * Puts the catalogue onto the page, where the build has written its list or where nothing stands yet. Whatever the address
 * asks for, the list is the same, so a written one is always taken over.
 */
export function startCatalogue(element: HTMLElement, root: string, store: AddressStore): void {
  const heard = window.endEarlyInput?.(null) ?? [];
  const written = readWritten(document);
  const page = <CatalogueApp root={root} store={store} written={written} client={newQueryClient()} />;
  if (element.hasChildNodes()) hydrateRoot(element, page);
  else createRoot(element).render(page);
  repeatInput(heard);
}

/** The dossiers that the page carries for its script to start with; null when it was not written. */
function readWritten(page: ParentNode): DossierFacts[] | null {
  const text = page.querySelector("#catalogue-data")?.textContent;
  return text ? (JSON.parse(text) as DossierFacts[]) : null;
}
