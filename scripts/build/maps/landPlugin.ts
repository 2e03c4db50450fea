import { join } from "node:path";
import type { Plugin } from "vite";
import { landPath, landPictures } from "../write-maps.ts";

const dataFolder = join(import.meta.dirname, "../../../public/data");

/** Vite plugin: the development server draws a dossier's land when it is asked for; a build has it as a file. */
export function landPlugin(): Plugin {
  return {
    name: "sidelines-land",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0]?.slice(1) ?? "";
        if (!path.startsWith("data/maps/")) return next();
        const [, picture] = Array.from(landPictures(dataFolder)).find(([id]) => landPath(id) === path) ?? [];
        if (picture === undefined) return next();
        response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(picture));
      });
    },
  };
}
