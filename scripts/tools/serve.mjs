import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { listenOnFreePort } from "./freePort.mjs";
import { headersFor, readHeaderRules } from "./headerRules.mjs";

/** The file that says which headers to send: a host reads it and shows it to nobody. */
const HEADERS = "/_headers";

/**
 * Answers requests for a built site in `folder` as an ordinary static host does: files, `index.html` of a folder, a
 * redirect to the trailing slash, 404.html (status 404) for the rest, with the headers of the site's `_headers`. Nothing falls
 * back to index.html, so a missing page shows here as it would there.
 * @param {string} folder
 * @param {string[]} bases paths such as `/some/folder/`; the site is served below each of them
 * @returns {import("node:http").RequestListener}
 */
export function siteListener(folder, bases = ["/"]) {
  const root = resolve(folder);
  const files = sirv(root, { dev: true, etag: true });
  const longestFirst = bases.toSorted((a, b) => b.length - a.length);

  return (request, response) => {
    // The query is all behind the first question mark, with any others.
    const [, asked = "/", query = ""] = /^([^?]*)(.*)$/s.exec(request.url ?? "/") ?? [];
    // One slash for several: led to `//one/`, a browser would ask a host of that name.
    const path = asked.replace(/\/{2,}/g, "/");
    const base = longestFirst.find((candidate) => path.startsWith(candidate));
    if (base === undefined) return notFound();
    const sitePath = `/${path.slice(base.length)}`;
    const place = placeOf(sitePath);
    for (const [name, value] of headersFor(headerRules(), sitePath)) response.setHeader(name, value);
    const address = isFolder(place) && !path.endsWith("/") ? `${path}/` : path;
    if (address !== asked) {
      response.writeHead(301, { Location: address + query }).end();
      return undefined;
    }
    if (place === join(root, HEADERS)) return notFound();
    request.url = sitePath + query;
    return files(request, response, notFound);

    function notFound() {
      const page = join(root, "404.html");
      const [type, text] = existsSync(page) ? ["text/html", readFileSync(page)] : ["text/plain", "Not found\n"];
      response.writeHead(404, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-cache" }).end(text);
    }
  };

  /**
   * The file or folder that a path below the site's root means, decoded as sirv does it, which takes what is no encoding as it is.
   * @param {string} path
   */
  function placeOf(path) {
    try {
      return resolve(root, `.${decodeURIComponent(path)}`);
    } catch {
      return resolve(root, `.${path}`);
    }
  }

  /** @param {string} place */
  function isFolder(place) {
    return place.startsWith(root + sep) && existsSync(join(place, "index.html"));
  }

  /** Read anew each time, as all files are: a build may have written another. */
  function headerRules() {
    const file = join(root, HEADERS);
    return existsSync(file) ? readHeaderRules(readFileSync(file, "utf8")) : [];
  }
}

/**
 * Serves a built site from `folder`, as `siteListener` says.
 * @param {{ folder: string, port: number, bases?: string[] }} options
 * @returns {Promise<number>} the port: the one asked for, or the next free one
 */
export function serve({ folder, port, bases }) {
  return listenOnFreePort(createServer(siteListener(folder, bases)), port);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "4173" }, base: { type: "string", multiple: true, default: ["/"] } },
  });
  const port = await serve({ folder: "dist", port: Number(values.port), bases: values.base });
  for (const base of values.base) console.log(`http://127.0.0.1:${port}${base}`);
}
