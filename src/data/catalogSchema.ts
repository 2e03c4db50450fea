import * as v from "valibot";
import type { Catalog } from "../model/catalog.ts";
import { editionIdText, plainText, slug } from "./fieldSchemas.ts";
import { day } from "./reportSchema.ts";

/** The one schema of catalog.json, the list of dossiers. */
export const catalogSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description("Where an editor finds the schema of this file"))),
  default: v.pipe(slug, v.description("id of the dossier that the site opens with")),
  dossiers: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(slug, v.description("The dossier's id")),
        title: plainText("As in the dossier", 120),
        summary: plainText("One line for lists", 320),
        file: v.pipe(
          v.string(),
          v.regex(/^dossiers\/[a-z0-9-]+\.json$/, "a path such as dossiers/qingdao-2025.json"),
          v.description("Path of the dossier beside the catalogue"),
        ),
        edition: v.optional(
          v.pipe(
            v.strictObject({
              id: editionIdText("The first digits of the content's SHA-256"),
              date: day("The day when it was recorded"),
            }),
            v.description("Stamped by the build; not written by hand"),
          ),
        ),
      }),
    ),
    v.minLength(1, "at least one dossier"),
    v.description("The dossiers that the site shows, in order"),
  ),
}) satisfies v.GenericSchema<unknown, Catalog>;
