import type { CountStep } from "../../selectors/map/countSteps.ts";
import type { MapCountry, MapRole } from "../../selectors/map/mapCountries.ts";
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

/** How a country is filled: by its role, or where the map tells numbers by how often it was met. */
export type PartyLook = MapRole | CountStep;

/** The look of a country in a view. */
export function partyLook({ role, step }: Pick<MapCountry, "role" | "step">): PartyLook {
  return role === "focus" || step === null ? role : step;
}

/** The colour of that look. */
export function partyFill(look: PartyLook): string {
  if (look === 0) return LAND.fill;
  return typeof look === "number" ? `var(--met-${look})` : ROLE_FILLS[look];
}

/**
 * A country that took part, on the sea. The page's style sheet fades it by itself, because there land lies beneath. Where
 * the map tells numbers, one without a meeting in the view is bare land with a border of its own.
 */
export function partyPaint(look: PartyLook, isInView = true): Paint {
  const paint = { fill: partyFill(look), stroke: "var(--land-line)", strokeWidth: 0.8 };
  if (look === 0) return { ...paint, stroke: "var(--met-2)", strokeWidth: 1 };
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
export interface LinkState extends Pick<MapLink, "isInView" | "isOpen" | "isRemote" | "isSelected" | "step"> {
  isRepeated: boolean;
}

/** Its meeting is open in the view, or `highlighted`: hovered or focused. */
export function linkState(link: MapLink, highlighted: string | null): LinkState {
  const { isInView, isOpen, isRemote, step, meetings } = link;
  const isSelected = link.isSelected || (highlighted !== null && meetings.includes(highlighted));
  return { isInView, isOpen, isRemote, step, isSelected, isRepeated: meetings.length > 1 };
}

/** An arrow's head on that line, set off like a label. */
export function linkHeadPaint(state: LinkState) {
  const { stroke, strokeOpacity } = linkPaint(state);
  return { fill: stroke, fillOpacity: strokeOpacity, stroke: "var(--map-halo)", strokeWidth: 1, paintOrder: "stroke" };
}

/** Widths of lines that tell numbers, by step. */
const STEP_WIDTHS = [1, 1, 1.8, 2.8, 4] as const;

function linkWidth({ isSelected, isRepeated, step }: LinkState): number {
  const own = step === null ? (isRepeated ? 3 : 1.8) : STEP_WIDTHS[step];
  return isSelected ? Math.max(3.6, own) : own;
}

/** The line of a link. */
export function linkPaint(state: LinkState): Paint {
  const { isInView, isOpen, isRemote, isSelected, step } = state;
  const dashes = isInView ? (isOpen ? "7 5" : isRemote ? "9 5 1 5" : null) : "1 5";
  return {
    fill: "none",
    stroke: isSelected ? "var(--selection)" : isOpen ? "var(--open)" : "var(--map-label)",
    strokeWidth: linkWidth(state),
    strokeOpacity: isSelected ? 1 : step !== null ? 0.6 : isInView ? 1 : 0.75,
    ...(dashes && { strokeDasharray: dashes }),
    strokeLinecap: "round",
  };
}

/** What sets the line of a link off from the land beneath it. */
export function linkGroundPaint(state: LinkState): Paint {
  const { isInView, isSelected, step } = state;
  return {
    fill: "none",
    stroke: "var(--map-halo)",
    strokeWidth: isSelected ? 6.5 : step === null ? 4 : linkWidth(state) + 1.6,
    strokeOpacity: isSelected ? 0.9 : isInView ? 0.55 : 0,
    strokeLinecap: "round",
  };
}
