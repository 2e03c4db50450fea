import type { Dossier } from "../model/dossier.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { mapCountries } from "./mapCountries.ts";
import { mapPlaces } from "./mapPlaces.ts";

/** A point on the map, in degrees (WGS 84). */
export interface MapPoint {
  lat: number;
  lon: number;
}

/**
 * The points that the map shows first: the anchors of the countries that took part and the marked places. Points and
 * not outlines, because some countries reach round the globe. The same for every view, so that filtering never moves
 * the map.
 */
export function mapFrame(dossier: Dossier): MapPoint[] {
  const { venues, backgrounds } = mapPlaces(dossier, DEFAULT_VIEW);
  return [
    ...mapCountries(dossier, DEFAULT_VIEW).map(({ anchor }) => anchor),
    ...[...venues, ...backgrounds].map(({ place: { lat, lon } }) => ({ lat, lon })),
  ];
}
