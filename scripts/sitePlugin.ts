import type { Plugin } from "vite";
import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";

const rootOfBuiltPage = '<meta name="sidelines-root" content="./" />';
const rootInDevelopment = '<meta name="sidelines-root" content="/" />';

/**
 * Vite plugin for index.html. A built page gets the Content-Security-Policy. The development server gets none (its
 * live reload needs inline script) and an absolute site root, because it answers every deep path with index.html.
 */
export function sitePlugin(): Plugin {
  let isDevelopment = false;
  return {
    name: "sidelines-site",
    configResolved(config) {
      isDevelopment = config.command === "serve";
    },
    transformIndexHtml(html) {
      if (isDevelopment) return html.replace(rootOfBuiltPage, rootInDevelopment);
      return [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
          injectTo: "head-prepend",
        },
      ];
    },
  };
}
