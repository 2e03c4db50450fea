import { bentCurve, type Curve } from "../../geo/curve.ts";
import { near } from "../../geo/dateLine.ts";
import { flatPoint } from "../../geo/projection.ts";
import type { MapLink } from "../../selectors/map/mapLinks.ts";

/** After that share of a way to the venue stands the arrow's head: in its second half, where the ways have not yet come together. */
export const HEAD_SHARE = 0.7;

/** The curve of a link on the flat map. */
export function linkCurve({ from, to }: Pick<MapLink, "from" | "to">): Curve {
  return bentCurve(flatPoint(from.at), flatPoint(to.at));
}

/** The link with its ends within half a turn of that longitude. */
export function linkNear(link: MapLink, middle: number): MapLink {
  const [from, to] = [near(link.from.at, middle), near(link.to.at, middle)];
  if (from === link.from.at && to === link.to.at) return link;
  return { ...link, from: { ...link.from, at: from }, to: { ...link.to, at: to } };
}
