import { curvePoints } from "../../geo/curve.ts";
import { near } from "../../geo/dateLine.ts";
import { type FrameBox, frameBox } from "../../geo/frameBox.ts";
import type { GeoPoint } from "../../geo/point.ts";
import { geoPoint } from "../../geo/projection.ts";
import type { Dossier } from "../../model/dossier.ts";
import { actorOf } from "../../records/lookup.ts";
import { perDossier } from "../../records/perDossier.ts";
import { mapCountries } from "../../selectors/map/mapCountries.ts";
import { mapLinks } from "../../selectors/map/mapLinks.ts";
import { mapPlaces } from "../../selectors/map/mapPlaces.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { linkCurve, linkNear } from "./linkCurve.ts";

/**
 * The points that the map shows first: the anchors of the countries that took part and the marked places. Points and
 * not outlines, because some countries reach round the globe. The same for every view, so that filtering never moves
 * the map. Each country lies on the side of the focus to which the way is shorter, across the date line too,
 * and places near the middle of the countries; longitudes may therefore lie beyond 180.
 */
export function mapPoints(dossier: Dossier): GeoPoint[] {
  const { venues, backgrounds } = mapPlaces(dossier, DEFAULT_VIEW);
  const own = middleMeridian(dossier);
  const parties = mapCountries(dossier, DEFAULT_VIEW).map(({ anchor }) => near(anchor, own));
  const lons = parties.map(({ lon }) => lon);
  const middle = lons.length === 0 ? own : (Math.min(...lons) + Math.max(...lons)) / 2;
  return [...parties, ...[...venues, ...backgrounds].map(({ place: { lat, lon } }) => near({ lat, lon }, middle))];
}

/** That of the focus; without one, of the first who is named among those who met. */
function middleMeridian(dossier: Dossier): number {
  const id = dossier.focus ?? dossier.meetings[0]?.parties[0]?.actor;
  return id === undefined ? 0 : actorOf(dossier, id).anchor.lon;
}

/** Those points, and some along the links, of which a long one bends far to the north. */
export function framedPoints(dossier: Dossier): GeoPoint[] {
  const points = mapPoints(dossier);
  const lons = points.map(({ lon }) => lon);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const curves = mapLinks(dossier, DEFAULT_VIEW).map((link) => linkCurve(linkNear(link, middle)));
  return [...points, ...curves.flatMap((curve) => curvePoints(curve, LINK_STEPS)).map(geoPoint)];
}

const LINK_STEPS = 8;

/** What every map of the dossier shows at first. */
export const mapFrame: (dossier: Dossier) => FrameBox = perDossier((dossier) => frameBox(framedPoints(dossier)));

/** The longitude in whose half turns to either side all marks of the dossier's map stand. */
export function mapMiddle(dossier: Dossier): number {
  const { left, width } = mapFrame(dossier);
  return left + width / 2;
}
