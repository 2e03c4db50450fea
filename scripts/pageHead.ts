import { escapeHtml } from "./escapeHtml.ts";
import { oembedLink } from "./oembed.ts";
import type { SitePage } from "./sitePages.ts";

/** Stands in JSON-LD for the address of a site that does not know its own; `pageHead` makes it relative. */
export const UNKNOWN_SITE = "https://sidelines.invalid/";

/**
 * The tags by which other sites and search engines show a page: canonical link, Open Graph, Twitter card, JSON-LD.
 * `siteUrl` is the address where the site will lie, with a slash at its end; without it (null) addresses are relative to
 * the page, which browsers and search engines resolve but some previews do not.
 */
export function pageHead(page: SitePage, siteUrl: string | null, jsonLd: unknown): string {
  const depth = page.path.split("/").length - 1;
  const root = siteUrl ?? ("../".repeat(depth) || "./");
  const image = `${root}cards/${page.card}.png`;
  const linkedData = JSON.stringify(jsonLd).replaceAll("<", "\\u003c").replaceAll(UNKNOWN_SITE, root);
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
    `<link rel="canonical" href="${escapeHtml(root + page.path)}" />`,
    ...properties.map(([name, text]) => `<meta property="${name}" content="${escapeHtml(text)}" />`),
    ...names.map(([name, text]) => `<meta name="${name}" content="${escapeHtml(text)}" />`),
    ...(siteUrl ? [oembedLink(page, siteUrl)] : []),
    `<script type="application/ld+json">${linkedData}</script>`,
  ].join("\n    ");
}
