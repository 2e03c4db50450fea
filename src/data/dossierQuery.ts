import { queryOptions } from "@tanstack/react-query";
import type { Dossier } from "../model/dossier.ts";
import { referenceProblems } from "./dossierReferences.ts";
import { dossierSchema } from "./dossierSchema.ts";
import { fetchJson } from "./fetchJson.ts";
import { mayPass } from "./retry.ts";
import { validated } from "./validated.ts";

/** Gives the dossier that `json` holds; throws a `DataFailure` listing every place that is wrong. */
export function parseDossier(json: unknown, file: string): Dossier {
  return validated<Dossier>(dossierSchema, json, file, referenceProblems);
}

/** The query for one dossier; `file` is the path that the catalogue gives. Data files never change under a build. */
export function dossierQuery(root: string, file: string) {
  const path = `data/${file}`;
  return queryOptions({
    queryKey: ["dossier", file],
    queryFn: async ({ signal }) => parseDossier(await fetchJson(root, path, signal), path),
    staleTime: Number.POSITIVE_INFINITY,
    retry: mayPass,
  });
}
