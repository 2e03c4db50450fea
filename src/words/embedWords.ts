import type { EmbedPart } from "../model/embedPart.ts";
import type { Theme } from "../model/theme.ts";

/** Texts of an embedded page and of the builder that makes the code for one. */
export const EMBED_WORDS = {
  openFull: "Open on Sidelines",
  mapCredit:
    "Map: Natural Earth (public domain), no position taken on disputed areas. Town coordinates: GeoNames (CC BY 4.0).",
  title: "Embed this view",
  intro: "A small window on this view for another page. It links back here and names its source.",
  close: "Close",
  size: "Size",
  wide: "As wide as its place",
  fixed: "Fixed width",
  width: "Width in pixels",
  height: "Height in pixels",
  firstHeight: "Height in pixels until the page is measured",
  parts: "What it shows",
  noPart: "Choose at least one part; the code below still has all of them.",
  theme: "Colours",
  system: "As the reader’s system",
  script: "Automatic height and shared links (adds a small script)",
  scriptHint:
    "The frame grows with its content, the address of your page carries the view, and Back undoes a choice. Your page then learns which view is shown.",
  code: "Code for your page",
  copy: "Copy the code",
  copied: "Code copied. Paste it into the HTML of your page.",
  refused: "The browser refused to copy. The code is selected: copy it by hand.",
  preview: "Preview",
} as const;

/** What a frame's foot says of the whole: `One side’s account; these are the meetings that one article tells of, in our own words.` */
export function embedFoot(isOneSided: boolean, reportCount: number): string {
  const sources = reportCount === 1 ? "one article tells" : `${reportCount} reports tell`;
  const told = `these are the meetings that ${sources} of, in our own words.`;
  return isOneSided ? `One side’s account; ${told}` : told.replace(/^t/, "T");
}

export const PART_WORDS: Record<EmbedPart, string> = { map: "Map", timeline: "Timeline", list: "Meetings and source" };
export const THEME_WORDS: Record<Theme, string> = { light: "Light", dark: "Dark" };

/** The smallest and the largest size that can be typed, in words. */
export function rangeText([least, most]: readonly [number, number]): string {
  return `${least} to ${most}`;
}
