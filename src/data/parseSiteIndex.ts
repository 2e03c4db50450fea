import * as v from "valibot";
import type { IndexedDossier } from "../model/siteIndex.ts";
import { slug } from "./fieldSchemas.ts";
import { day } from "./reportSchema.ts";
import { validated } from "./validated.ts";

const text = v.string();
const texts = v.array(text);
const names = v.array(v.object({ id: text, name: text, aliases: texts, meetings: v.number() }));

/** What the build wrote, so not a contract that is checked as the dossiers are: enough for the page to rest on. */
const siteIndexSchema = v.object({
  dossiers: v.array(
    v.object({
      id: slug,
      title: text,
      summary: text,
      first: v.nullable(day("First day")),
      last: v.nullable(day("Last day")),
      counts: v.object({ meetings: v.number(), countries: v.number(), reports: v.number() }),
      missing: texts,
      isDraft: v.boolean(),
      names: v.object({ people: names, countries: names, organisations: names, places: names }),
      meetings: v.array(v.object({ id: slug, name: text, date: text, place: text, people: texts, words: text })),
    }),
  ),
}) satisfies v.GenericSchema<unknown, { dossiers: IndexedDossier[] }>;

/** Gives the dossiers of the index that `json` holds; throws a `DataFailure` listing every place that is wrong. */
export function parseSiteIndex(json: unknown, file: string): IndexedDossier[] {
  return validated<{ dossiers: IndexedDossier[] }>(siteIndexSchema, json, file).dossiers;
}
