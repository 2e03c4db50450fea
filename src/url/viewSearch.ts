import type { Ignored } from "../view/ignored.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { VIEW_PARAMS } from "./viewParams.ts";

/** Marks that other sites append to links; they say nothing of the view and are dropped without a word. */
const TRACKING = /^(utm_.+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)$/;

/**
 * Reads the query part of a link. Never throws: a value that cannot be read leaves its default in place and is
 * listed in `ignored`, one entry for each. Whether a dossier knows the values is for `knownView` to say.
 */
export function parseViewSearch(search: string): { view: View; ignored: Ignored[] } {
  const params = new URLSearchParams(search);
  const view: View = { ...DEFAULT_VIEW };
  const ignored: Ignored[] = [];
  for (const entry of VIEW_PARAMS) {
    const [text, ...repeated] = params.getAll(entry.name);
    for (const value of repeated) ignored.push({ part: entry.name, value, reason: "repeated" });
    if (text === undefined) continue;
    const { value, malformed } = entry.parse(text);
    Object.assign(view, { [entry.key]: value });
    for (const part of malformed) ignored.push({ part: entry.name, value: part, reason: "malformed" });
  }
  for (const [name, value] of params) {
    const isKnown = VIEW_PARAMS.some((entry) => entry.name === name) || TRACKING.test(name);
    if (!isKnown) ignored.push({ part: name, value, reason: "unrecognised" });
  }
  return { view, ignored };
}

/** Writes the query part of a link, with its `?`; empty for the default view. The inverse of `parseViewSearch`. */
export function formatViewSearch(view: View): string {
  const parts = VIEW_PARAMS.flatMap((entry) => {
    const serialise = entry.serialise as (value: View[typeof entry.key]) => string | null;
    const text = serialise(view[entry.key]);
    return text === null ? [] : [`${entry.name}=${readable(text)}`];
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/**
 * Percent-encodes only what a query value must encode, so that links stay readable. The apostrophe is one of those:
 * a browser writes it so in its own address, and the same view must compare equal to it.
 */
function readable(text: string): string {
  const encoded = encodeURIComponent(text.toWellFormed()).replaceAll("'", "%27");
  return encoded.replaceAll("%20", "+").replaceAll("%2F", "/").replaceAll("%2C", ",");
}
