import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCatalog } from "../../src/data/parseCatalog.ts";
import { parseDossier } from "../../src/data/parseDossier.ts";
import { parseWorld } from "../../src/data/parseWorld.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { LandPicture } from "../../src/model/landPicture.ts";
import { landPicture, type WorldTopology } from "./maps/landPicture.ts";

/**
 * The land of the dossiers, by their ids: of those that the catalogue in `dataFolder` lists, when none are given.
 * Throws a `DataFailure` when a data file is not what it should be.
 */
export function landPictures(dataFolder: string, dossiers = listedDossiers(dataFolder)): Map<string, LandPicture> {
  const world = readJson(dataFolder, "world.topo.json");
  parseWorld(world, "data/world.topo.json");
  return new Map(dossiers.map((dossier) => [dossier.id, landPicture(dossier, world as WorldTopology)]));
}

function listedDossiers(dataFolder: string): Dossier[] {
  const { dossiers } = parseCatalog(readJson(dataFolder, "catalog.json"), "data/catalog.json");
  return dossiers.map(({ file }) => parseDossier(readJson(dataFolder, file), `data/${file}`));
}

function readJson(dataFolder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(dataFolder, file), "utf8"));
}

/** Where a dossier's land lies below the site's root, for pages that have no picture of it in them. */
export function landPath(dossierId: string): string {
  return `data/maps/${dossierId}.json`;
}

/** Writes each dossier's land below `outFolder`, the site's root. Gives the paths written. */
export function writeMaps(pictures: ReadonlyMap<string, LandPicture>, outFolder: string): string[] {
  mkdirSync(join(outFolder, "data/maps"), { recursive: true });
  return Array.from(pictures, ([id, picture]) => {
    writeFileSync(join(outFolder, landPath(id)), JSON.stringify(picture));
    return landPath(id);
  });
}
