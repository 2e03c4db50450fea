import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { newQueryClient, type Preloaded } from "./app/queryClient.ts";
import { createBrowserAddress } from "./url/browserAddress.ts";
import { readSiteRoot } from "./url/siteRoot.ts";
import { isPrerenderedView, withoutSheet } from "./url/viewHref.ts";
import "./styles/tokens.css";
import "./styles/page.css";

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no element with the id root.");

const root = readSiteRoot();
const address = createBrowserAddress((href) => withoutSheet(href, root));
const page = (
  <StrictMode>
    <App root={root} address={address} client={newQueryClient(readPreloaded())} />
  </StrictMode>
);
// The written page shows the plain view of its path. Any other view is drawn afresh: hydrating would first confirm the
// wrong list and then replace it. `early.js` keeps that list unseen meanwhile.
if (container.hasChildNodes() && isPrerenderedView(address.read(), root)) hydrateRoot(container, page);
else createRoot(container).render(page);
document.documentElement.classList.remove("is-waiting");

function readPreloaded(): Preloaded | null {
  const text = document.getElementById("preloaded")?.textContent;
  return text ? (JSON.parse(text) as Preloaded) : null;
}
