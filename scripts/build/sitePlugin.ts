import type { Plugin } from "vite";
import { WIDE } from "../../src/ui/screens.ts";
import { earlyScript } from "./earlyScript.ts";
import { selfContained } from "./selfContained.ts";

const rootOfBuiltPage = '<meta name="sidelines-root" content="./" />';
const rootInDevelopment = '<meta name="sidelines-root" content="/" />';

/** The pictures' code (`chunkNames.ts`), and the screens that have the picture. */
const PRELOADED = [
  { name: "mapPicture", media: "all" },
  { name: "timelinePicture", media: WIDE },
];

/**
 * Vite plugin for index.html. A built page has its first view's needs inline, under a Content-Security-Policy. The
 * development server gives it no policy (its live reload needs inline script) and an absolute site root, because it
 * answers every deep path with index.html.
 */
export function sitePlugin(): Plugin {
  let isDevelopment = false;
  return {
    name: "sidelines-site",
    configResolved(config) {
      isDevelopment = config.command === "serve";
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle = {} }) {
        const early = await earlyScript();
        if (isDevelopment) {
          return html
            .replace(rootOfBuiltPage, rootInDevelopment)
            .replace("<!-- early -->", () => `<script>${early}</script>`);
        }
        return selfContained(html, {
          early,
          styleSheet(path) {
            const asset = bundle[path];
            if (asset?.type !== "asset") throw new Error(`The build has no style sheet ${path}`);
            delete bundle[path];
            // Or parts that are loaded later would ask for it, and not come without it.
            for (const chunk of Object.values(bundle)) {
              if (chunk.type === "chunk") chunk.viteMetadata?.importedCss.delete(path);
            }
            return String(asset.source);
          },
          preloads: Object.values(bundle).flatMap(({ fileName, name }) =>
            PRELOADED.filter((chunk) => chunk.name === name).map(({ media }) => ({ path: fileName, media })),
          ),
        });
      },
    },
  };
}
