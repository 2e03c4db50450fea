import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./app/App.tsx";
import { newQueryClient, type Preloaded } from "./app/queryClient.ts";
import { createFixedAddress } from "./url/fixedAddress.ts";

/** Stands for the site's address while it is not known; no link of a written page may depend on it. */
const ANY_ROOT = "https://sidelines.invalid/";

/**
 * The page as HTML for the element `#root`, as it is before any script runs. `path` is below the site's root:
 * `` for the first page, `qingdao-2025/china/` for a meeting's. The same data and path give the same HTML.
 */
export function prerender(path: string, preloaded: Preloaded): string {
  return renderToString(
    <StrictMode>
      <App root={ANY_ROOT} address={createFixedAddress(`/${path}`)} client={newQueryClient(preloaded)} />
    </StrictMode>,
  );
}
