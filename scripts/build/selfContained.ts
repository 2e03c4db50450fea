import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";

const styleLink = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g;
const moduleTag = /<(script type|link rel)="module(preload)?"[^>]*>(<\/script>)?/g;
const earlyMark = /<!-- early -->/;

/** What the built page is put together from. */
export interface PageTexts {
  /** Script for the head, to run before the first paint. */
  early: string;
  /** Text of a style sheet, by its path below the site's root. */
  styleSheet: (path: string) => string;
  /** Paths of modules that the app imports soon, each with the screens that it is for, as a media query. */
  preloads: readonly { path: string; media: string }[];
}

/**
 * Gives the built index.html with all that the first view needs in it: the early script and the style sheets inline,
 * admitted by their digests. On a slow connection each file that a page waits for costs a round trip: 150 ms of the 340
 * that a page without any takes to show. The app's script is asked for last: in the head it delayed the first view by
 * 30 ms of 400 on a phone. Throws an Error when the page lacks the mark for the early script, the app's script or a style
 * sheet.
 */
export function selfContained(html: string, { early, styleSheet, preloads }: PageTexts): string {
  for (const needed of [earlyMark, moduleTag, styleLink]) {
    if (html.search(needed) < 0) throw new Error(`index.html has nothing that matches ${needed.source}`);
  }
  const styles: string[] = [];
  const modules = [...html.matchAll(moduleTag)].map(([tag]) =>
    tag.replace(" crossorigin", ' fetchpriority="low" crossorigin'),
  );
  const page = html
    .replaceAll(moduleTag, "")
    .replaceAll(styleLink, (_link, path: string) => {
      const text = styleSheet(path).trim();
      styles.push(text);
      return `<style>${text}</style>`;
    })
    .replace(earlyMark, () => `<script>${early}</script>`)
    .replace("</body>", () => `${[...modules, ...preloads.map(preloadLink)].join("\n    ")}\n  </body>`);
  const policy = contentSecurityPolicy({ scripts: [early], styles }).replaceAll("'", "&#39;");
  return page.replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

function preloadLink({ path, media }: { path: string; media: string }): string {
  return `<link rel="modulepreload" fetchpriority="low" media="${media}" crossorigin href="./${path}" />`;
}
