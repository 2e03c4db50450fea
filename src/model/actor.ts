import type { CountryCode } from "./country.ts";

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
  /** Its seat, in degrees (WGS 84). */
  seat: { lat: number; lon: number };
}

/** A country or an organisation, as lists, labels, links and exports ask for it. `actorOf` gives it. */
export interface Actor {
  kind: "country" | "organisation";
  id: ActorId;
  name: string;
  /** As running text has it, with its article: `the United States`. */
  spoken: string;
  /** For a badge beside the name: a country's ISO 3166-1 alpha-2 code, an organisation's initials. */
  short: string;
  /** Where its label and links start: a point inside the country, or the seat; in degrees (WGS 84). */
  anchor: { lat: number; lon: number };
}
