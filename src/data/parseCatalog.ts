import type { Catalog } from "../model/catalog.ts";
import { catalogSchema } from "./catalogSchema.ts";
import { duplicates, type Problem } from "./problem.ts";
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
