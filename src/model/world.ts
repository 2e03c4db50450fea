import type { Geometry } from "geojson";

/** A land area of the world map. */
export interface WorldCountry {
  /** ISO 3166-1 alpha-3 where there is one, else the English name. */
  key: string;
  name: string;
  geometry: Geometry;
}

/** An area that more than one state claims. Codes are ISO 3166-1 alpha-3. */
export interface DisputedArea {
  id: string;
  name: string;
  administeredBy: string[];
  claimedBy: string[];
  geometry: Geometry;
}

/** The land areas and the disputed areas, which are cut out of them. */
export interface World {
  countries: WorldCountry[];
  disputed: DisputedArea[];
}
