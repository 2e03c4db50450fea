import { vi } from "vitest";
import type { LandPicture } from "../model/landPicture.ts";
import { dataFile, oneDossierCatalog } from "./realDossier.ts";

/** The address of the site that the tests open, in a folder of its host. */
export const ROOT = `${globalThis.location.origin}/talks/`;

/** How the site answers for one file: with JSON, with a status of HTTP, or not at all. */
type Answer = { json: unknown } | { status: number } | "no network" | "never";

/** A picture of no land at all. */
export const NO_LAND: LandPicture = { land: "", borders: "", parties: [], disputed: "" };

/** The answers of a site whose files are all there. */
export const ALL_FILES: Readonly<Record<string, Answer>> = {
  "data/catalog.json": { json: oneDossierCatalog() },
  "data/dossiers/qingdao-2025.json": { json: dataFile("dossiers/qingdao-2025.json") },
  "data/maps/qingdao-2025.json": { json: NO_LAND },
  "data/world.topo.json": { json: dataFile("world.topo.json") },
};

/**
 * Answers the page's requests from `files`, by their path below the root; what is not among them is missing. Gives the
 * paths that were asked for. The answers may be changed meanwhile. `vi.unstubAllGlobals()` takes it away.
 */
export function answerRequests(files: Record<string, Answer>): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: URL): Promise<Response> => {
    const path = url.href.slice(ROOT.length);
    asked.push(path);
    const answer = files[path] ?? { status: 404 };
    if (answer === "never") return new Promise(() => {});
    if (answer === "no network") throw new TypeError("Failed to fetch");
    return "json" in answer ? Response.json(answer.json) : new Response("", { status: answer.status });
  });
  return asked;
}
