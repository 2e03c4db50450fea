import { join } from "node:path";
import type { Plugin } from "vite";
import { landPath, landPictures } from "../write-maps.ts";
import { catalogAtHand, dossiersAtHand } from "./dossiersAtHand.ts";
import { catalogueFiles } from "./writeCatalogue.ts";

const dataFolder = join(import.meta.dirname, "../../../public/data");

/**
 * Vite plugin: the development server makes the files that a build writes when they are asked for, of drafts and of
 * dossiers that are not listed as well.
 */
export function atHandPlugin(): Plugin {
  return {
    name: "sidelines-at-hand",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0]?.slice(1) ?? "";
        const text = path.startsWith("data/") ? fileAtHand(path) : undefined;
        if (text === undefined) return next();
        const type = path.endsWith(".svg") ? "image/svg+xml" : "application/json";
        response.writeHead(200, { "Content-Type": type }).end(text);
      });
    },
  };
}

/** Undefined for a path that no build writes. */
function fileAtHand(path: string): string | undefined {
  if (path === "data/catalog.json") return JSON.stringify(catalogAtHand(dataFolder));
  const isMade = /^data\/(maps|pictures|site-index\.json)/.test(path);
  if (!isMade) return undefined;
  const dossiers = dossiersAtHand(dataFolder);
  const own = dossiers.map(({ dossier }) => dossier).filter(({ id }) => landPath(id) === path);
  const [land] = landPictures(dataFolder, own).values();
  return land ? JSON.stringify(land) : catalogueFiles(dossiers, dataFolder).get(path)?.();
}
