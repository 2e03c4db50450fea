import { escapeHtml } from "./escapeHtml.ts";

/**
 * The address where the site will lie, from the environment, with a slash at its end; null when none is given.
 * Throws an Error that names the variable when it is no absolute http(s) address.
 */
export function readSiteUrl(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SIDELINES_SITE_URL is "${text}": give an absolute address such as https://example.org/sidelines/`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The sitemap of sitemaps.org, version 0.9, of the pages with these paths below the site's address. */
export function sitemapXml(siteUrl: string, paths: readonly string[]): string {
  const entries = paths.map((path) => `  <url><loc>${escapeHtml(siteUrl + path)}</loc></url>\n`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
}

/** robots.txt (RFC 9309): everything may be read; names the sitemap when there is one. */
export function robotsTxt(siteUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${siteUrl ? `Sitemap: ${siteUrl}sitemap.xml\n` : ""}`;
}
