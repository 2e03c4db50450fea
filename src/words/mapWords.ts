import { meetingCount } from "./filterWords.ts";

/** Fixed texts of the map's picture, and of the live map too. */
export const MAP_WORDS = {
  region: "Map of the countries that took part",
  credit: "Natural Earth · GeoNames (CC BY 4.0)",
  legend: "Key",
  met: "Country it met",
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
  disputedListed: "The live map names each area.",
} as const;

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
