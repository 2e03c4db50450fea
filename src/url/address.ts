import { parseSlug } from "../model/slug.ts";
import type { Ignored } from "../view/ignored.ts";
import type { View } from "../view/view.ts";
import { formatViewSearch, parseViewSearch } from "./viewSearch.ts";

/** What a link says: which dossier (null: the catalogue's default one), which view of it, and what was left out. */
export interface Address {
  dossier: string | null;
  view: View;
  ignored: Ignored[];
}

/**
 * Reads a link. `path` is the part below the site's root (`qingdao-2025/china/`), with or without slashes around it
 * and `index.html` at its end; `search` the query with its `?`. Never throws.
 */
export function parseAddress(path: string, search: string): Address {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== "index.html");
  const [dossier, meeting, ...rest] = segments.map(decoded);
  const { view, ignored } = parseViewSearch(search);
  const pathIgnored = [dossier, meeting]
    .filter((segment) => segment !== undefined && parseSlug(segment) === null)
    .concat(rest)
    .map((value): Ignored => ({ part: "path", value: value ?? "", reason: "malformed" }));
  return {
    dossier: parseSlug(dossier ?? ""),
    view: { ...view, meeting: parseSlug(meeting ?? "") },
    ignored: [...pathIgnored, ...ignored],
  };
}

/** Writes the link of a view, relative to the site's root: `qingdao-2025/china/?country=CHN`. */
export function formatAddress(dossier: string, view: View): string {
  return `${dossier}/${view.meeting === null ? "" : `${view.meeting}/`}${formatViewSearch(view)}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
