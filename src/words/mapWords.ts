import { listed } from "../model/listed.ts";
import { meetingCount, onlyOpen } from "./filterWords.ts";

/** Names of the map's own parts. */
export const MAP_WORDS = {
  region: "Map of the countries that took part",
  skip: "Skip the map",
  end: "End of the map",
  canvas: "Map: arrow keys move it, plus and minus zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  reset: "Reset map",
  resetShort: "Reset",
  credit: "Natural Earth · GeoNames (CC BY 4.0)",
  twoFingers: "Use two fingers to move the map",
  ctrlScroll: "Ctrl + scroll to zoom",
  legend: "Key",
  met: "Country it met",
  venue: "Venue of the meetings",
  link: "Two that met (no route)",
  linkOpen: "Unclear whether it fits",
  linkRemote: "Only by phone or video",
  times: "Meetings with it",
  none: "No meeting in view",
  pairs: "Meetings of two (no route)",
  venues: "Meetings held there",
  organisation: "Organisation, at its seat",
  linkFaded: "Outside the present filters",
  chosen: "Chosen",
  disputedNeutral: "Disputed: no position taken",
  disputedList: "Disputed areas",
  disputedListed: "The live map names each area.",
  drawing: "Draw them",
  drawingNeutral: "neutrally",
  noPosition: "This map takes no position.",
} as const;

/** Names of claimants that have no land area of their own in the map file, or only an abbreviated one. */
export const CLAIMANT_NAMES: Readonly<Record<string, string>> = { ESH: "the Sahrawi Republic" };

/** What a country was, in one word or two: `met, host`. */
export function roleWords(role: "focus" | "met", isHost: boolean): string {
  return `${role === "focus" ? "whose meetings these are" : "met"}${isHost ? ", host" : ""}`;
}

/** A country or an organisation with how often it was met: `Vietnam 4`. */
export function countLabel(name: string, count: number): string {
  return `${name} ${count}`;
}

/** The name that a screen reader speaks for a country: `Kazakhstan, met, 1 meeting, selected`. */
export function countryName(
  country: { name: string; kind?: string; role: "focus" | "met"; isHost: boolean; isChosen: boolean },
  count: number,
): string {
  const { name, kind, role, isHost, isChosen } = country;
  const what = kind === "organisation" ? ["organisation"] : [];
  return [name, ...what, roleWords(role, isHost), meetingCount(count), ...(isChosen ? ["selected"] : [])].join(", ");
}

/** How many meetings fit the view, and of how many of those that is unclear. */
export function countInView(count: number, openCount: number): string {
  return `${meetingCount(count)} in view${onlyOpen(openCount)}`;
}

/** What a line on the map stands for: `From Belarus to Qingdao: 1 meeting`, or the two that met, `India – China: 4 meetings`. */
export function linkTitle(link: {
  from: { name: string };
  to: { name: string };
  isToVenue: boolean;
  meetings: readonly string[];
}): string {
  const [from, to] = [link.from.name, link.to.name];
  const count = meetingCount(link.meetings.length);
  if (link.isToVenue) return `From ${from} to ${to}: ${count}`;
  return link.meetings.length > 1 ? `${from} – ${to}: ${count}` : `${from} – ${to}`;
}

/** What a tooltip has no room for. */
export function moreMeetings(count: number): string {
  return `and ${count} more`;
}

export function legendFocus(country: string): string {
  return `${country}, whose meetings these are`;
}

/** A venue among several, or on a narrow map. */
export function venueLabel(place: string): string {
  return `${place} · venue`;
}

/** The one venue of all meetings. */
export function soleVenueLabel(place: string): string {
  return `${place}, where they met`;
}

/** What happened at a place, which its title may name: `Pahalgam attack`, `Guam · Drill`, `Geneva · 2 events`. */
export function backgroundLabel(place: string, titles: readonly string[]): string {
  const [title = "", ...others] = titles;
  if (others.length > 0) return `${place} · ${titles.length} events`;
  return title.includes(place) ? title : `${place} · ${title}`;
}

/** What a line to the one venue says: `Came to Qingdao`; it is no route. */
export function cameTo(venue: string): string {
  return `Came to ${venue} (no route)`;
}

export function drawnAs(country: string): string {
  return `Disputed: drawn as ${country} claims it`;
}

export function drawingChoice(country: string): string {
  return `as ${country} draws them`;
}

/** Who holds and who claims an area, in words that favour none. */
export function disputedText(administeredBy: readonly string[], claimedBy: readonly string[]): string {
  return `Administered by ${listed(administeredBy)}; claimed by ${listed(claimedBy)}.`;
}

export function inDisputedArea(area: string): string {
  return `In ${area}, a disputed area.`;
}

export function mentionText(note: string): string {
  return `Named in the report, not a party. ${note}`;
}
