import type { Day } from "../../src/model/day.ts";
import { escapeHtml } from "./escapeHtml.ts";

/**
 * The address where the site will lie, from the environment, with a slash at its end; null when none is given.
 * Throws an Error that names the variable when it is no absolute http(s) address, or has what no page's address could be
 * put behind (a query, a fragment) or should be published (a user's name, a password, which the message does not repeat).
 */
export function readSiteUrl(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SIDELINES_SITE_URL is "${text}": give an absolute address such as https://example.org/sidelines/`);
  }
  if (url.username || url.password) {
    throw new Error(
      "SIDELINES_SITE_URL has a user's name or password, which every page would publish: leave them out.",
    );
  }
  if (/[?#]/.test(url.href)) {
    throw new Error(
      `SIDELINES_SITE_URL is "${text}": leave out the ? or # and what follows; pages lie below the address.`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** A page of the sitemap: its path below the site's address, and the day on which what it tells got its present form. */
export interface MappedPage {
  path: string;
  changed: Day;
}

/** The sitemap of sitemaps.org, version 0.9, of these pages. */
export function sitemapXml(siteUrl: string, pages: readonly MappedPage[]): string {
  const entries = pages
    .map(({ path, changed }) => `  <url><loc>${escapeHtml(siteUrl + path)}</loc><lastmod>${changed}</lastmod></url>\n`)
    .join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
}

/** robots.txt (RFC 9309): everything may be read; names the sitemap when there is one. */
export function robotsTxt(siteUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${siteUrl ? `Sitemap: ${siteUrl}sitemap.xml\n` : ""}`;
}
