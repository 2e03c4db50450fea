import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { listenOnFreePort } from "./freePort.mjs";

/**
 * Serves a built site from `folder` as an ordinary static host does: files, `index.html` of a folder, a redirect
 * to the trailing slash, 404.html (status 404) for the rest. Nothing falls back to index.html, so a missing page shows here as it would there.
 * @param {{ folder: string, port: number, bases?: string[] }} options `bases` are paths such as `/some/folder/`;
 *   the site is served below each of them.
 * @returns {Promise<number>} the port: the one asked for, or the next free one
 */
export function serve({ folder, port, bases = ["/"] }) {
  const root = resolve(folder);
  const files = sirv(root, { dev: true, etag: true });
  const longestFirst = bases.toSorted((a, b) => b.length - a.length);

  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const base = longestFirst.find((candidate) => url.startsWith(candidate));
    if (base === undefined) return notFound();
    const [path = "/", query] = url.split("?");
    if (isFolder(path.slice(base.length)) && !path.endsWith("/")) {
      response.writeHead(301, { Location: query === undefined ? `${path}/` : `${path}/?${query}` }).end();
      return undefined;
    }
    request.url = `/${url.slice(base.length)}`;
    return files(request, response, notFound);

    function notFound() {
      const page = join(root, "404.html");
      if (existsSync(page))
        response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(readFileSync(page));
      else response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    }
  });
  return listenOnFreePort(server, port);

  /** @param {string} path below the site's root, still percent-encoded; ids of pages need no encoding */
  function isFolder(path) {
    const place = resolve(root, path);
    return place.startsWith(root + sep) && existsSync(join(place, "index.html"));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "4173" }, base: { type: "string", multiple: true, default: ["/"] } },
  });
  const port = await serve({ folder: "dist", port: Number(values.port), bases: values.base });
  for (const base of values.base) console.log(`http://127.0.0.1:${port}${base}`);
}
