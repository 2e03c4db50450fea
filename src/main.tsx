import { type ReactNode, StrictMode, startTransition } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { loadPictures } from "./app/pictures.tsx";
import { newQueryClient } from "./app/queryClient.ts";
import { keepWritten } from "./app/writtenData.ts";
import { repeatInput } from "./ui/repeatInput.ts";
import { createBrowserAddress } from "./url/browserAddress.ts";
import { isCatalogue } from "./url/cataloguePath.ts";
import { followFragment } from "./url/followFragment.ts";
import { isInFrame } from "./url/isInFrame.ts";
import { readSiteRoot } from "./url/siteRoot.ts";
import { isPrerenderedView, withoutSheet } from "./url/viewHref.ts";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/written.css";
import "./styles/print.css";
// The pictures stand in the page before their code is there.
import "./views/map/map.css";
import "./views/timeline/timeline.css";

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no element with the id root.");

const root = readSiteRoot();
const ownAddress = createBrowserAddress((href) => withoutSheet(href, root));
void start(container);

/**
 * The written page shows the plain view of its path, and waits here for its data; what is pressed meanwhile is kept. Any other view is drawn afresh: hydrating would first confirm the
 * wrong list and then replace it. `early.ts` keeps that list unseen meanwhile.
 */
async function start(element: HTMLElement): Promise<void> {
  if (isCatalogue(ownAddress.read(), root)) {
    return (await import("./app/startCatalogue.tsx")).startCatalogue(element, root, ownAddress);
  }
  const address = isInFrame(ownAddress.read(), root)
    ? (await import("./url/hostedPage.ts")).hostedPage(ownAddress, root)
    : ownAddress;
  const isWritten = element.hasChildNodes();
  const isPlain = isWritten && isPrerenderedView(address.read(), root);
  const client = newQueryClient();
  const written = keepWritten(client, root, element);
  // Not at the top of this module: the pictures' code imports from it, and each would wait for the other.
  if (isWritten && !isPlain) await loadPictures();
  await written;
  // A task of its own: together with this script's reading it would hold a slow phone up for longer than is unfelt.
  if (isPlain) await nextTask();
  const heard = window.endEarlyInput?.(isPlain ? document.documentElement : null) ?? [];
  const page = (
    <StrictMode>
      <App root={root} address={address} client={client} />
    </StrictMode>
  );
  if (isPlain) hydrate(element, page);
  else drawAfresh(element, page);
  repeatInput(heard);
}

/** As a transition, which React does in slices of 5 ms: in one go it would hold a slow phone up for a tenth of a second. */
function hydrate(element: HTMLElement, page: ReactNode): void {
  startTransition(() => {
    hydrateRoot(element, page);
  });
}

/** At once, because a frame with the wrong list would be seen; the focus stays where the reader has put it. */
function drawAfresh(element: HTMLElement, page: ReactNode): void {
  const focused = document.activeElement?.id;
  flushSync(() => createRoot(element).render(page));
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  followFragment();
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
