import { queryOptions } from "@tanstack/react-query";
import type { Catalog } from "../model/catalog.ts";
import { catalogSchema } from "./catalogSchema.ts";
import { fetchJson } from "./fetchJson.ts";
import { duplicates, type Problem } from "./problem.ts";
import { mayPass } from "./retry.ts";
import { validated } from "./validated.ts";

function catalogProblems(catalog: Catalog): Problem[] {
  const ids = catalog.dossiers.map(({ id }) => id);
  const found = JSON.stringify(catalog.default);
  return [
    ...(ids.includes(catalog.default)
      ? []
      : [{ pointer: "/default", expected: "the id of a dossier of this catalogue", found }]),
    ...duplicates("dossiers", "id", ids),
  ];
}

/** Gives the catalogue that `json` holds; throws a `DataFailure` listing every place that is wrong. */
export function parseCatalog(json: unknown, file: string): Catalog {
  return validated<Catalog>(catalogSchema, json, file, catalogProblems);
}

/** The query for the list of dossiers. */
export function catalogQuery(root: string) {
  const path = "data/catalog.json";
  return queryOptions({
    queryKey: ["catalog"],
    queryFn: async ({ signal }) => parseCatalog(await fetchJson(root, path, signal), path),
    staleTime: Number.POSITIVE_INFINITY,
    retry: mayPass,
  });
}
