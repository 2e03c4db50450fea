import type { Catalog } from "../../src/model/catalog.ts";
import { escapeHtml } from "./escapeHtml.ts";

const relativeAttribute = /(\s(?:href|src|content)=")\.\/([^"]*")/g;

/**
 * The page that hosts answer with for an address that is not there. It is answered at any depth, so its addresses start
 * at the site's root: the path of `siteUrl`, or `/`. The app on it says what is unknown: a meeting of a known dossier leads
 * to the dossier with a notice. Without script it lists the dossiers.
 */
export function notFoundHtml(indexHtml: string, catalog: Catalog, siteUrl: string | null): string {
  const root = siteUrl ? new URL(siteUrl).pathname : "/";
  const links = catalog.dossiers.map(({ id, title }) => `<li><a href="${root}${id}/">${escapeHtml(title)}</a></li>`);
  const help = `<noscript><h1>There is no page at this address</h1><p>These dossiers are here:</p><ul>${links.join("")}</ul></noscript>`;
  return indexHtml
    .replace(relativeAttribute, (_match, before: string, after: string) => `${before}${root}${after}`)
    .replace(/<title>[^<]*<\/title>/, "<title>Not found · Sidelines</title>")
    .replace("</head>", '<meta name="robots" content="noindex" /></head>')
    .replace('<div id="root"></div>', `${help}<div id="root"></div>`);
}
