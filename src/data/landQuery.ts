import { queryOptions } from "@tanstack/react-query";
import type { LandPicture } from "../model/landPicture.ts";
import { fetchJson } from "./fetchJson.ts";

/**
 * The query for the land of a dossier's picture. A written page has it in its own SVG, from which the cache is filled;
 * the file is for the others. It gives null for a file that holds something else, and is not asked for twice: the
 * picture does without land, and the live map follows.
 */
export function landQuery(root: string, dossierId: string) {
  return queryOptions({
    queryKey: ["land", dossierId],
    queryFn: async ({ signal }) => {
      const json = await fetchJson(root, `data/maps/${dossierId}.json`, signal);
      return isLandPicture(json) ? json : null;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** By hand, because the schema library must not be a part of the first script. */
function isLandPicture(json: unknown): json is LandPicture {
  if (!isRecord(json)) return false;
  const { land, borders, parties, disputed } = json;
  return (
    [land, borders, disputed].every((path) => typeof path === "string") &&
    Array.isArray(parties) &&
    parties.every((party) => isRecord(party) && typeof party.code === "string" && typeof party.path === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
