import type { MapRole } from "../../selectors/map/mapCountries.ts";
import type { MapLink } from "../../selectors/map/mapLinks.ts";

/**
 * How a thing is filled and drawn, as attributes of its SVG element; widths and dashes are in pixels. Colours are custom
 * properties of the page (tokens.css), which `svgText` replaces in a file.
 */
export interface Paint {
  fill: string;
  fillOpacity?: number;
  stroke: string;
  strokeWidth: number;
  strokeOpacity?: number;
  strokeDasharray?: string;
  strokeLinecap?: "round";
}

/** Land that took no part. */
export const LAND: Paint = { fill: "var(--land)", stroke: "var(--land-line)", strokeWidth: 0.7 };

/** How much of its colour a country keeps that has no meeting in the view. The style sheet has the same figure. */
const DIMMED = 0.45;

const ROLE_FILLS: Record<MapRole, string> = { focus: "var(--focus-country)", met: "var(--met-country)" };

/** A country that took part, on the sea. The page's style sheet fades it by itself, because there land lies beneath. */
export function partyPaint(role: MapRole, isInView = true): Paint {
  const paint = { fill: ROLE_FILLS[role], stroke: "var(--land-line)", strokeWidth: 0.8 };
  return isInView ? paint : { ...paint, fillOpacity: DIMMED };
}

/** A disputed area: hatched and dashed, in nobody's colour, unless the reader asked for a claimant's drawing. */
export function disputedPaint(hatch: string, drawnRole: MapRole | null): Paint {
  return {
    fill: drawnRole ? ROLE_FILLS[drawnRole] : `url(#${hatch})`,
    stroke: "var(--disputed-line)",
    strokeWidth: 1,
    strokeDasharray: "3 2.5",
  };
}

/** The outline of a country that is chosen, or that belongs to a meeting that is open, hovered or focused. */
export function outlinePaint(isChosen: boolean): Paint {
  return { fill: "none", stroke: "var(--selection)", strokeWidth: isChosen ? 3 : 1.5 };
}

/** The outline of the country that the keyboard is on. */
export const FOCUS_OUTLINE: Paint = { fill: "none", stroke: "var(--focus-ring)", strokeWidth: 4 };

/** What changes how a link looks. */
export interface LinkState extends Pick<MapLink, "isInView" | "isOpen" | "isSelected"> {
  isRepeated: boolean;
}

/** Its meeting is open in the view, or `highlighted`: hovered or focused. */
export function linkState(link: MapLink, highlighted: string | null): LinkState {
  const { isInView, isOpen, meetings } = link;
  const isSelected = link.isSelected || (highlighted !== null && meetings.includes(highlighted));
  return { isInView, isOpen, isSelected, isRepeated: meetings.length > 1 };
}

/** An arrow's head on that line, set off like a label. */
export function linkHeadPaint(state: LinkState) {
  const { stroke, strokeOpacity } = linkPaint(state);
  return { fill: stroke, fillOpacity: strokeOpacity, stroke: "var(--map-halo)", strokeWidth: 1, paintOrder: "stroke" };
}

/** The line of a link. */
export function linkPaint({ isInView, isOpen, isSelected, isRepeated }: LinkState): Paint {
  const dashes = isInView ? (isOpen ? "7 5" : null) : "1 5";
  return {
    fill: "none",
    stroke: isSelected ? "var(--selection)" : isOpen ? "var(--open)" : "var(--map-label)",
    strokeWidth: isSelected ? 3.6 : isRepeated ? 3 : 1.8,
    strokeOpacity: isInView || isSelected ? 1 : 0.75,
    ...(dashes && { strokeDasharray: dashes }),
    strokeLinecap: "round",
  };
}

/** What sets the line of a link off from the land beneath it. */
export function linkGroundPaint({ isInView, isSelected }: LinkState): Paint {
  return {
    fill: "none",
    stroke: "var(--map-halo)",
    strokeWidth: isSelected ? 6.5 : 4,
    strokeOpacity: isSelected ? 0.9 : isInView ? 0.55 : 0,
    strokeLinecap: "round",
  };
}
