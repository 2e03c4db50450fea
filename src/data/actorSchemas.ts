import * as v from "valibot";
import { countryCode, organisationId, plainText, wikidataId } from "./fieldSchemas.ts";

/** Other names of a record. */
export const aliases = v.pipe(
  v.array(plainText("Another name or spelling in use", 80)),
  v.description("Other names in use, such as PRC for China; search finds them, and a report may print them"),
);

/** The same where most records have none. */
export const aliasesIfAny = v.optional(aliases, []);

/** In degrees, as every point. */
export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90), v.description("Degrees north (WGS 84)"));
/** In degrees, as every point. */
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180), v.description("Degrees east (WGS 84)"));

/** A country that took part. */
export const country = v.strictObject({
  code: countryCode("Names the country everywhere: ISO 3166-1 alpha-3, or a user-assigned code such as XKX for Kosovo"),
  alpha2: v.pipe(
    v.string(),
    v.regex(/^[A-Z]{2}$/, "an ISO 3166-1 alpha-2 code such as CN"),
    v.description("The ISO 3166-1 alpha-2 code of the same country, for short badges"),
  ),
  name: plainText("The country's short English name", 60),
  aliases: aliasesIfAny,
  wikidata: wikidataId,
  anchor: v.pipe(
    v.strictObject({ lat: latitude, lon: longitude }),
    v.description("A point inside the country where its label and links start, in degrees"),
  ),
});

/** An organisation that took part. */
export const organisation = v.strictObject({
  id: organisationId("Names the organisation everywhere, such as asean"),
  short: plainText("Its initials or a short name, for badges, such as ASEAN", 12),
  name: plainText("Its English name", 80),
  aliases: aliasesIfAny,
  wikidata: wikidataId,
  seat: v.pipe(
    v.strictObject({ name: plainText("The town of its seat", 80), lat: latitude, lon: longitude }),
    v.description("Its seat, which is its place on the map, in degrees"),
  ),
});
