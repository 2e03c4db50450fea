const rootStart = '<div id="root">';
const rootWithData =
  /<div id="root">[^]*<\/div>\s*<script type="application\/json" id="written">[^<]*<\/script><link rel="preload"[^>]*>/;

/**
 * A written page without what was written for its first paint, its content and its data, so that the app fetches and
 * draws on its own. All else stays to the letter: the Content-Security-Policy names inline style and script by digest.
 * Throws an Error for a page that has no content followed by its data.
 */
export function emptiedPage(html: string): string {
  if (!rootWithData.test(html)) throw new Error("The page has no written content followed by its data.");
  return html.replace(rootWithData, `${rootStart}</div>`);
}
