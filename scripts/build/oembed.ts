import { EMBED_PARTS } from "../../src/model/embedPart.ts";
import { embedMark } from "../../src/url/embedMark.ts";
import { escapeHtml } from "./escapeHtml.ts";
import type { SitePage } from "./sitePages.ts";

const WIDTH = 800;
const HEIGHT = 600;

/** Path of a page's oEmbed file below the site's root: `oembed/qingdao-2025-china.json`. */
export function oembedPath(page: SitePage): string {
  return `oembed/${page.card}.json`;
}

/**
 * What a site that supports oEmbed 1.0 (oembed.com) shows for a link to the page: type `rich`, with a plain frame as
 * HTML. `siteUrl` is the site's absolute address, with a slash at its end. A file cannot answer `maxwidth` and
 * `maxheight`, which come with the request; the frame therefore never grows wider than its place.
 */
export function oembedJson(page: SitePage, siteUrl: string) {
  const src = `${siteUrl}${page.path}?embed=1#${embedMark(EMBED_PARTS)}`;
  return {
    version: "1.0",
    type: "rich",
    title: page.title,
    provider_name: "Sidelines",
    provider_url: siteUrl,
    width: WIDTH,
    height: HEIGHT,
    thumbnail_url: `${siteUrl}cards/${page.card}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: `<iframe src="${escapeHtml(src)}" title="${escapeHtml(page.title)}" width="${WIDTH}" height="${HEIGHT}" loading="lazy" allow="clipboard-write" style="border: 0; max-width: 100%"></iframe>`,
  };
}

/** The element by which a page names its oEmbed file. */
export function oembedLink(page: SitePage, siteUrl: string): string {
  const href = escapeHtml(siteUrl + oembedPath(page));
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeHtml(page.title)}" />`;
}
