import { parseDossier } from "../data/parseDossier.ts";
import type { Dossier } from "../model/dossier.ts";
import { dataFile } from "./realDossier.ts";

const FILE = "dossiers/india-defence-2019-2025.json";

/** The shipped dossier of 79 meetings with 37 countries, checked as the page checks it. */
export const manyMeetings: Dossier = parseDossier(dataFile(FILE), FILE);
