import { act, render, screen } from "@testing-library/react";
import { App } from "../app/App.tsx";
import { loadPictures } from "../app/pictures.tsx";
import { keepPreloaded, newQueryClient, type Preloaded } from "../app/queryClient.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { createBrowserAddress } from "../url/browserAddress.ts";
import { withoutSheet } from "../url/viewHref.ts";
import { allowForWholePage } from "./allowForWholePage.ts";
import { realDossier } from "./realDossier.ts";
import { NO_LAND, ROOT } from "./siteFiles.ts";

allowForWholePage();

/** Code that the app loads when it first draws something of it. */
const loadExtras = () =>
  Promise.all([import("../app/EmbedPage.tsx"), import("../views/list/extras.ts"), import("../app/rareParts.ts")]);

/** Longer than the address store waits with a replacement, in milliseconds. */
const REPLACEMENT_WRITTEN = 200;

/** What a written page of the dossier would carry. */
export function preloadedWith(dossier: Dossier = realDossier, edition?: Edition): Preloaded {
  const { id, title, summary } = dossier;
  const file = `dossiers/${id}.json`;
  return { catalog: { default: id, dossiers: [{ id, title, summary, file, edition }] }, file, dossier };
}

/**
 * Opens the app at a path below the root, in the browser's own address and history. Without `preloaded` it asks for its
 * files; what failed is asked for again at once.
 */
export async function openApp(path: string, preloaded: Preloaded | null = preloadedWith()): Promise<void> {
  await loadPictures();
  await loadExtras();
  // The page of the test before may still have a replacement to write into the address.
  await new Promise((resolve) => setTimeout(resolve, REPLACEMENT_WRITTEN));
  window.history.pushState(null, "", ROOT + path);
  const client = newQueryClient();
  if (preloaded) keepPreloaded(client, preloaded, NO_LAND);
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } });
  const address = createBrowserAddress((href) => withoutSheet(href, ROOT));
  await act(async () => {
    render(<App root={ROOT} address={address} client={client} />);
    // A lazy part stands one task later, even when its code is there.
    await new Promise((resolve) => setTimeout(resolve));
  });
  if (path.includes("embed=1")) await screen.findByRole("main");
}

/** The path and query that the app has written, below the root. */
export function openedAddress(): string {
  return window.location.href.slice(ROOT.length);
}

/** Goes back one step of the history, as the browser's button does. */
export async function goBack(): Promise<void> {
  await act(async () => {
    const isBack = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
    window.history.back();
    await isBack;
  });
}
