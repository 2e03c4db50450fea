import * as v from "valibot";
import type { EditionLog } from "../model/editionLog.ts";
import { editionIdText, slug } from "./fieldSchemas.ts";
import { day } from "./reportSchema.ts";
import { validated } from "./validated.ts";

/** Valibot's own record takes a list for one without keys, and whatever the list held would be lost. */
const noList = v.check((input) => !Array.isArray(input), "an object in braces, not a list");

const editionsSchema = v.pipe(
  v.unknown(),
  noList,
  v.record(
    slug,
    v.pipe(
      v.unknown(),
      noList,
      v.record(editionIdText("The first digits of the content's SHA-256"), day("The day when it was recorded")),
    ),
  ),
) satisfies v.GenericSchema<unknown, EditionLog>;

/** Gives the log of editions that `json` holds; throws a `DataFailure` listing every place that is wrong. */
export function parseEditions(json: unknown, file: string): EditionLog {
  return validated<EditionLog>(editionsSchema, json, file);
}
