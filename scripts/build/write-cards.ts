import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCatalog } from "../../src/data/parseCatalog.ts";
import { parseDossier } from "../../src/data/parseDossier.ts";
import { parseWorld } from "../../src/data/parseWorld.ts";
import { cardPng } from "./cards/cardPng.ts";
import { cardSvg } from "./cards/cardSvg.ts";

/**
 * Writes a preview card for every dossier of the catalogue in `dataFolder` and for each of its meetings to
 * `outFolder`/cards: `<dossier>.png` and `<dossier>-<meeting>.png`. Gives the files written, in that order. Throws a
 * `DataFailure` when a data file is not what it should be.
 */
export function writeCards({ dataFolder, outFolder }: { dataFolder: string; outFolder: string }): string[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(dataFolder, file), "utf8"));
  const world = parseWorld(read("world.topo.json"), "data/world.topo.json");
  const folder = join(outFolder, "cards");
  mkdirSync(folder, { recursive: true });
  return parseCatalog(read("catalog.json"), "data/catalog.json").dossiers.flatMap(({ file }) => {
    const dossier = parseDossier(read(file), `data/${file}`);
    return [null, ...dossier.meetings].map((meeting) => {
      const path = join(folder, `${meeting ? `${dossier.id}-${meeting.id}` : dossier.id}.png`);
      writeFileSync(path, cardPng(cardSvg(dossier, world, meeting)));
      return path;
    });
  });
}
