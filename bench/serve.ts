import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listenOnFreePort } from "../scripts/tools/freePort.mjs";
import type { StoredFile, StoredSite } from "./serveFiles.ts";

/** Where a served site is, and how to end it. */
export interface ServedSite {
  /** With no slash at the end: `http://127.0.0.1:4800`. */
  origin: string;
  close: () => void;
}

const FIRST_PORT = 4800;

/**
 * Serves a stored site at a port of its own, so that no variant shares a cache or a connection with another. Browsers
 * that accept Brotli are expected. A folder gives its `index.html`; what is missing gives 404.html with status 404.
 */
export async function serveSite(site: StoredSite): Promise<ServedSite> {
  const server = createServer((request, response) => answer(site, request, response));
  const taken = await listenOnFreePort(server, FIRST_PORT);
  return {
    origin: `http://127.0.0.1:${taken}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(site: StoredSite, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  const path = decodeURIComponent(pathname).slice(1);
  const file = site.get(path.endsWith("/") || path === "" ? `${path}index.html` : path);
  if (file) return send(response, 200, file);
  if (site.has(`${path}/index.html`)) {
    response.writeHead(301, { Location: `${pathname}/` }).end();
    return;
  }
  const missing = site.get("404.html");
  if (missing) return send(response, 404, missing);
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
}

function send(response: ServerResponse, status: number, { headers, body }: StoredFile): void {
  response.writeHead(status, headers).end(body);
}
