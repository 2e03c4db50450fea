import { parseWorld } from "../data/parseWorld.ts";
import type { World } from "../model/world.ts";
import { dataFile } from "./realDossier.ts";

const FILE = "world.topo.json";

/** The shipped world map. */
export const realWorld: World = parseWorld(dataFile(FILE), FILE);
