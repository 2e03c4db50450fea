/** What one page of the site says about itself. */
export interface PageHead {
  title: string;
  description: string;
  /** Folders between the site's root and the page: 1 for `/dossier/`, 2 for `/dossier/meeting/`. */
  depth: number;
}

const relativeAttribute = /(\s(?:href|src|content)=")\.\/([^"]*")/g;
const titleElement = /<title>[^<]*<\/title>/;
const descriptionElement = /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/;

/**
 * Gives the HTML of a deeper page from the built index.html: same page, its own title and description, and every
 * relative address (`./…`, the site root included) pointing up by `depth` folders.
 * Throws an Error if index.html lacks an element that has to be rewritten.
 */
export function pageHtml(indexHtml: string, head: PageHead): string {
  for (const element of [titleElement, descriptionElement, relativeAttribute]) {
    if (indexHtml.search(element) < 0) throw new Error(`index.html has nothing that matches ${element.source}`);
  }
  const root = "../".repeat(head.depth);
  // Replacements are functions, because "$&" in a title would be a pattern in a replacement string.
  return indexHtml
    .replace(relativeAttribute, (_match, before: string, after: string) => `${before}${root}${after}`)
    .replace(titleElement, () => `<title>${escapeHtml(head.title)}</title>`)
    .replace(descriptionElement, () => `<meta name="description" content="${escapeHtml(head.description)}" />`);
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
