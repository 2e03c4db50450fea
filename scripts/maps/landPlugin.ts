import { join } from "node:path";
import type { Plugin } from "vite";
import { landPictures } from "../write-maps.ts";

const dataFolder = join(import.meta.dirname, "../../public/data");

/** Vite plugin: the development server draws land pictures when they are asked for; a build has them as files. */
export function landPlugin(): Plugin {
  return {
    name: "sidelines-land",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0]?.slice(1) ?? "";
        const picture = path.startsWith("data/maps/") ? landPictures(dataFolder).get(path) : undefined;
        if (picture === undefined) return next();
        response.writeHead(200, { "Content-Type": "image/svg+xml" }).end(picture);
      });
    },
  };
}
