import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCatalog } from "../src/data/parseCatalog.ts";
import { parseDossier } from "../src/data/parseDossier.ts";
import { parseWorld } from "../src/data/parseWorld.ts";
import { landSvg, type WorldTopology } from "./maps/landSvg.ts";

const tokens = join(import.meta.dirname, "../src/styles/tokens.css");

/**
 * The land pictures of all dossiers of the catalogue in `dataFolder`, by their paths below the site's root:
 * `data/maps/<dossier>.svg`. Throws a `DataFailure` when a data file is not what it should be.
 */
export function landPictures(dataFolder: string): Map<string, string> {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(dataFolder, file), "utf8"));
  const world = read("world.topo.json");
  parseWorld(world, "data/world.topo.json");
  const tokensCss = readFileSync(tokens, "utf8");
  const { dossiers } = parseCatalog(read("catalog.json"), "data/catalog.json");
  return new Map(
    dossiers.map(({ file }) => {
      const dossier = parseDossier(read(file), `data/${file}`);
      return [`data/maps/${dossier.id}.svg`, landSvg(dossier, world as WorldTopology, tokensCss)];
    }),
  );
}

/** Writes the land pictures below `outFolder`, the site's root. Gives the paths written. */
export function writeMaps({ dataFolder, outFolder }: { dataFolder: string; outFolder: string }): string[] {
  const pictures = landPictures(dataFolder);
  mkdirSync(join(outFolder, "data/maps"), { recursive: true });
  for (const [path, svg] of pictures) writeFileSync(join(outFolder, path), svg);
  return [...pictures.keys()];
}
