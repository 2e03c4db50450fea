import { escapeHtml } from "./escapeHtml.ts";
import { oembedLink } from "./oembed.ts";
import type { SitePage } from "./sitePages.ts";

/** Stands in JSON-LD for the address of a site that does not know its own; `linkedData` makes it relative. */
export const UNKNOWN_SITE = "https://sidelines.invalid/";

/**
 * The tags by which other sites and search engines show a page: canonical link, Open Graph, Twitter card.
 * `siteUrl` is the address where the site will lie, with a slash at its end; without it (null) addresses are relative to
 * the page, which some previews do not resolve, and there is no canonical link, which has to be absolute.
 */
export function pageHead(page: SitePage, siteUrl: string | null): string {
  const root = rootOf(page, siteUrl);
  const image = `${root}cards/${page.card}.png`;
  const properties: [string, string][] = [
    ["og:type", page.meeting ? "article" : "website"],
    ["og:site_name", "Sidelines"],
    ["og:title", page.title],
    ["og:description", page.description],
    ["og:url", root + page.path],
    ["og:image", image],
    ["og:image:type", "image/png"],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", page.description],
  ];
  const names: [string, string][] = [
    ["twitter:card", "summary_large_image"],
    ["twitter:title", page.title],
    ["twitter:description", page.description],
    ["twitter:image", image],
  ];
  return [
    ...(siteUrl ? [`<link rel="canonical" href="${escapeHtml(root + page.path)}" />`] : []),
    ...properties.map(([name, text]) => `<meta property="${name}" content="${escapeHtml(text)}" />`),
    ...names.map(([name, text]) => `<meta name="${name}" content="${escapeHtml(text)}" />`),
    ...(siteUrl ? [oembedLink(page, siteUrl)] : []),
  ].join("\n    ");
}

/**
 * What search engines read of a page (schema.org as JSON-LD), with the addresses of `pageHead`. It belongs at the end
 * of the body: 18 kB that a browser would have to read before the first line of the page.
 */
export function linkedData(page: SitePage, siteUrl: string | null, jsonLd: unknown): string {
  const json = JSON.stringify(jsonLd).replaceAll("<", "\\u003c").replaceAll(UNKNOWN_SITE, rootOf(page, siteUrl));
  return `<script type="application/ld+json">${json}</script>`;
}

function rootOf({ path }: SitePage, siteUrl: string | null): string {
  const depth = path.split("/").length - 1;
  return siteUrl ?? ("../".repeat(depth) || "./");
}
