import { DEFAULT_VIEW, embeddedLike, type View } from "../view/view.ts";
import { type Address, formatAddress, parseAddress } from "./address.ts";
import { formatViewSearch } from "./viewSearch.ts";

/** The path and query of a view's link, for `href` and the history: `/some/folder/qingdao-2025/?act=agreed`. */
export function viewHref(root: string, dossier: string, view: View): string {
  return rootPath(root) + formatAddress(dossier, view);
}

/**
 * The same, relative to a page `depth` folders below the site's root, for `href`. A page rendered before it is known
 * where the site will lie can say it too.
 */
export function relativeHref(depth: number, dossier: string, view: View): string {
  return "../".repeat(depth) + formatAddress(dossier, view);
}

/** How many folders a page's path lies below the site's root: 0 for the root's page, 2 for a meeting's. */
export function depthOf(href: string, root: string): number {
  return parted(href).path.slice(rootPath(root).length).split("/").length - 1;
}

/** The full link of a view, for sharing. What only this screen needs, such as an open filter sheet, is left out. */
export function shareLink(root: string, dossier: string, view: View): string {
  return new URL(formatAddress(dossier, { ...view, isFilterSheetOpen: false }), root).href;
}

/** As `viewHref`; null stands for the catalogue's default dossier, which has no name in an address. */
export function hrefOf(root: string, dossier: string | null, view: View): string {
  return dossier === null ? rootPath(root) + formatViewSearch(view) : viewHref(root, dossier, view);
}

/** What concerns one window only: how it is embedded, and whether its sheet is open. */
const OF_THE_FRAME = /^(embed|parts|theme|filters)(=|$)/;

/**
 * The path and query `href`, with the embedding of the page at `frame`. What cannot be read in it is kept, so that the
 * page can name it. Null for a path outside this site.
 */
export function framedHref(root: string, href: string, frame: string): string | null {
  const { path, search } = parted(href);
  if (!path.startsWith(rootPath(root))) return null;
  const shown = search.slice(1).split("&");
  const own = formatViewSearch(embeddedLike(addressOf(frame, root).view, DEFAULT_VIEW)).slice(1);
  const params = [...shown.filter((param) => !OF_THE_FRAME.test(param)), own].filter((param) => param !== "");
  return params.length === 0 ? path : `${path}?${params.join("&")}`;
}

/** What a path and query of this site say; `root` is the site's address. Never throws. */
export function addressOf(href: string, root: string): Address {
  const { path, search } = parted(href);
  const start = rootPath(root);
  return parseAddress(path.startsWith(start) ? path.slice(start.length) : "", search);
}

/** Path and query apart. Not by `new URL`, which takes what stands behind two slashes for the name of a host. */
function parted(href: string): { path: string; search: string } {
  const end = href.indexOf("?");
  return end < 0
    ? { path: oneSlash(href), search: "" }
    : { path: oneSlash(href.slice(0, end)), search: href.slice(end) };
}

function rootPath(root: string): string {
  return oneSlash(new URL(root).pathname);
}

function oneSlash(path: string): string {
  return path.replace(/^\/+/, "/");
}

/** The same address with the filter sheet closed. */
export function withoutSheet(href: string, root: string): string {
  const { dossier, view } = addressOf(href, root);
  return dossier === null ? href : viewHref(root, dossier, { ...view, isFilterSheetOpen: false });
}

/** Whether the address asks for nothing but the plain view of its path, which is what a page written for it shows. */
export function isPrerenderedView(href: string, root: string): boolean {
  const { view, ignored } = addressOf(href, root);
  return ignored.length === 0 && formatViewSearch(view) === "";
}
