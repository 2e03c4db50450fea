import type { Written } from "../../src/app/writtenData.ts";
import { embedMarks } from "../../src/url/embedMark.ts";
import { escapeHtml } from "./escapeHtml.ts";

/** What one page of the site is made of, besides what all pages share. */
export interface PageParts {
  title: string;
  description: string;
  /** Folders between the site's root and the page: 1 for `/dossier/`, 2 for `/dossier/meeting/`. */
  depth: number;
  /** More elements for the head, as HTML. */
  head: string;
  /** More elements for the end of the body, as HTML. */
  end: string;
  /** The page as it is before any script runs, as HTML. Its addresses are relative to the page already. */
  body: string;
  /** What of the dossier the page shows, in a sentence for who has no script. */
  shown: string;
  /** What the script has to know of the data that the page was written from; null for a page of no dossier. */
  written: Written | null;
}

const relativeAttribute = /(\s(?:href|src|content)=")\.\/([^"]*")/g;
const titleElement = /<title>[^<]*<\/title>/;
const descriptionElement = /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/;
const writtenMark = "<!-- written -->";
const rootElement = '<div id="root"></div>';

/**
 * Gives the HTML of a page from the built index.html: same page, its own head, content and way to its data, and every relative
 * address of index.html (`./…`, the site root included) pointing up by `depth` folders.
 * Throws an Error if index.html lacks an element that has to be rewritten.
 */
export function pageHtml(indexHtml: string, parts: PageParts): string {
  for (const element of [titleElement, descriptionElement, relativeAttribute]) {
    if (indexHtml.search(element) < 0) throw new Error(`index.html has nothing that matches ${element.source}`);
  }
  for (const text of [writtenMark, rootElement]) {
    if (!indexHtml.includes(text)) throw new Error(`index.html has no ${text}`);
  }
  const root = "../".repeat(parts.depth) || "./";
  // Replacements are functions, because "$&" in a title would be a pattern in a replacement string.
  return indexHtml
    .replace(relativeAttribute, (_match, before: string, after: string) => `${before}${root}${after}`)
    .replace(titleElement, () => `<title>${escapeHtml(parts.title)}</title>`)
    .replace(descriptionElement, () => `<meta name="description" content="${escapeHtml(parts.description)}" />`)
    .replace("<body>", () => (parts.written ? `<body>${embedElements()}` : "<body>"))
    .replace(writtenMark, () => `<span>${escapeHtml(parts.shown)}</span>`)
    .replace("</head>", () => `${parts.head}</head>`)
    .replace("</body>", () => `${parts.end}</body>`)
    .replace(
      rootElement,
      () => `<div id="root">${parts.body}</div>${parts.written ? dataElements(parts.written, root) : ""}`,
    );
}

/** Where the fragment of an embedded page's address leads (written.css). */
function embedElements(): string {
  return embedMarks()
    .map((mark) => `<i id="${mark}" hidden></i>`)
    .join("");
}

/**
 * Names the data file, and has it fetched beside the script, after what is seen. JSON is not run, and so not touched by
 * the Content-Security-Policy; `<` cannot end its element early.
 */
function dataElements(written: Written, root: string): string {
  const json = JSON.stringify(written).replaceAll("<", "\\u003c");
  const href = escapeHtml(root + written.data);
  return `<script type="application/json" id="written">${json}</script><link rel="preload" as="fetch" fetchpriority="low" crossorigin href="${href}" />`;
}
