import { listed } from "../model/listed.ts";
import { meetingCount, onlyOpen } from "./filterWords.ts";

/** Fixed texts that only the live map has: they come with its code. */
export const LIVE_MAP_WORDS = {
  skip: "Skip the map",
  end: "End of the map",
  canvas: "Map: arrow keys move it, plus and minus zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  reset: "Reset map",
  resetShort: "Reset",
  twoFingers: "Use two fingers to move the map",
  ctrlScroll: "Ctrl + scroll to zoom",
  venue: "Venue of the meetings",
  disputedList: "Disputed areas",
  drawing: "Draw them",
  drawingNeutral: "neutrally",
  noPosition: "This map takes no position.",
} as const;

/** Names of claimants that have no land area of their own in the map file, or only an abbreviated one. */
export const CLAIMANT_NAMES: Readonly<Record<string, string>> = { ESH: "the Sahrawi Republic" };

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
