import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A site of somebody else, on a port of its own. */
export interface HostSite {
  origin: string;
  /** What the page at this path has in its body; any other path is answered with 404. */
  setPage: (path: string, body: string) => void;
  close: () => Promise<void>;
}

/** Starts it on a free port of `hostname`: another port is another origin. */
export async function startHostSite(hostname: string): Promise<HostSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const body = pages.get(new URL(request.url ?? "/", "http://host").pathname);
    response.writeHead(body === undefined ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>${body ?? ""}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  return {
    origin: `http://${hostname}:${(server.address() as AddressInfo).port}`,
    setPage: (path, body) => void pages.set(path, body),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
