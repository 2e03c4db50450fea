import { type CountryCode, parseCountryCode } from "./country.ts";
import { parseSlug } from "./slug.ts";

/** The id of an organisation in its form: a slug, so that none can be taken for the code of a country. */
export type OrganisationId = string & { readonly __brand: "OrganisationId" };

/** Who can take part in a meeting and speak there. */
export type ActorId = CountryCode | OrganisationId;

/** An organisation as a dossier names it. */
export interface Organisation {
  id: OrganisationId;
  /** Its initials or a short name, for badges. */
  short: string;
  name: string;
  /** Names in use in reports. */
  aliases: string[];
  /** Its item in Wikidata, such as Q668, where that is certain. */
  wikidata?: string | undefined;
  /** Its seat: the town and the point, in degrees (WGS 84). */
  seat: { name: string; lat: number; lon: number };
}

/** A country or an organisation, as lists, labels, links and exports ask for it. `actorOf` gives it. */
export interface Actor {
  kind: "country" | "organisation";
  id: ActorId;
  name: string;
  /** As running text has it, with its article: `the United States`. */
  spoken: string;
  /** Other names in use. */
  aliases: string[];
  /** Its item in Wikidata, such as Q668, where that is certain. */
  wikidata?: string | undefined;
  /** For a badge beside the name: a country's ISO 3166-1 alpha-2 code, an organisation's initials. */
  short: string;
  /** Where its label and links start: a point inside the country, or the seat; in degrees (WGS 84). */
  anchor: { lat: number; lon: number };
}

/** Gives the id when `text` has the form of one: a country's code, or an organisation's slug; else null. */
export function parseActorId(text: string): ActorId | null {
  return parseCountryCode(text) ?? parseOrganisationId(text);
}

/** Gives the id when `text` has the form of an organisation's, else null. */
export function parseOrganisationId(text: string): OrganisationId | null {
  return parseSlug(text) as OrganisationId | null;
}
