import { parseDossier } from "../data/parseDossier.ts";
import type { Dossier } from "../model/dossier.ts";
import { dataFile } from "./realDossier.ts";

const FILE = "dossiers/singapore-2024.json";

/** The shipped dossier of Singapore and Phnom Penh, checked as the page checks it. */
export const singaporeDossier: Dossier = parseDossier(dataFile(FILE), FILE);
