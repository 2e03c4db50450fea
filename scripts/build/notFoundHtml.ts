import type { Catalog } from "../../src/model/catalog.ts";
import { CATALOGUE } from "../../src/url/cataloguePath.ts";
import { NOT_FOUND_WORDS } from "../../src/words/notFoundWords.ts";
import { PAGE_WORDS } from "../../src/words/pageWords.ts";
import { withInlineScript } from "./contentSecurityPolicy.ts";
import { escapeHtml } from "./escapeHtml.ts";

/** What the page for an unknown address is made of. */
export interface NotFoundParts {
  indexHtml: string;
  catalog: Catalog;
  /** The site's address; null when it is not known. */
  siteUrl: string | null;
  /** Text of `src/notFound.ts` as a classic script. */
  script: string;
}

const moduleScripts = /<script type="module"[^>]* src="\.\/([^"]+)"[^>]*><\/script>/g;
/** What would be asked for below an address that is not there. */
const relativeElements = /<link [^>]*"\.\/[^>]*>/g;
const rootMeta = '<meta name="sidelines-root" content="./" />';
const rootElement = '<div id="root"></div>';

/**
 * The page that hosts answer with for an address that is not there, at whatever depth. It says so and lists the dossiers,
 * with links from the path of `siteUrl`, else from `/`; its script finds where the site really lies, mends them and starts
 * the app, which leads an unknown meeting to its dossier. Nothing in it is loaded before that, so that without script, and
 * where no site is found, it stands as it is. Throws an Error when `indexHtml` lacks what has to be replaced.
 */
export function notFoundHtml({ indexHtml, catalog, siteUrl, script }: NotFoundParts): string {
  const scripts = [...indexHtml.matchAll(moduleScripts)].map(([, path]) => path);
  if (scripts.length === 0) throw new Error("The built index.html has no script for the app.");
  for (const element of [rootMeta, rootElement]) {
    if (!indexHtml.includes(element)) throw new Error(`The built index.html has no ${element}`);
  }
  const root = siteUrl ? new URL(siteUrl).pathname : "/";
  const html = indexHtml
    .replaceAll(moduleScripts, "")
    .replaceAll(relativeElements, "")
    .replace(/<aside class="written-note".*?<\/aside>/s, "")
    .replace(rootMeta, () => `<meta name="sidelines-root" content="${root}" data-scripts="${scripts.join(" ")}" />`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${NOT_FOUND_WORDS.title} · ${PAGE_WORDS.siteName}</title>`)
    .replace("</head>", '<link rel="icon" data-path="favicon.svg" /><meta name="robots" content="noindex" /></head>')
    .replace(rootElement, () => `${helpHtml(catalog, root)}${rootElement}`);
  return withInlineScript(html, script);
}

/** In the elements and classes of the app's own shell, which takes its place. */
function helpHtml(catalog: Catalog, root: string): string {
  const link = (path: string, text: string, more = "") =>
    `<a href="${root}${path}" data-path="${path}"${more}>${escapeHtml(text)}</a>`;
  const dossiers = catalog.dossiers.map(({ id, title }) => `<li>${link(`${id}/`, title)}</li>`);
  return [
    '<div id="not-found"><header class="masthead">',
    link("", PAGE_WORDS.siteName, ' class="wordmark" translate="no"'),
    link(`${CATALOGUE}/`, PAGE_WORDS.allDossiers, ' class="masthead-all"'),
    `</header><main class="shell"><h1 class="visually-hidden">${PAGE_WORDS.siteName}</h1>`,
    `<section class="failure"><h2>${NOT_FOUND_WORDS.title}</h2>`,
    `<p>${NOT_FOUND_WORDS.about}</p><ul>${dossiers.join("")}</ul></section></main></div>`,
  ].join("");
}
